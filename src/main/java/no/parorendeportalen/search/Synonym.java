package no.parorendeportalen.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.municipality.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Words that lead to other words: who writes one of the first also finds the second. Not the other way. */
@Entity
@Table(name = "search_synonym")
class Synonym extends TenantEntity {

    static final int MOST = 100;
    static final int LONGEST = 100;

    private List<String> words;

    private List<String> means;

    private List<String> forms;

    private List<String> meansForms;

    @Enumerated(EnumType.STRING)
    private SynonymOrigin origin;

    private @Nullable String concept;

    private boolean removed;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Synonym() {}

    @SuppressWarnings("NullAway.Init") // say() does it
    Synonym(SynonymOrigin origin, @Nullable String concept, List<String> words, List<String> means) {
        if ((concept == null) == (origin == SynonymOrigin.LOS)) {
            throw new IllegalArgumentException("What comes from Los has its concept, and nothing else has one");
        }
        this.origin = origin;
        this.concept = concept;
        say(words, means);
    }

    /** Gives it the id that the form which asks for it was given. */
    Synonym called(UUID id) {
        identifyAs(id);
        return this;
    }

    final void say(List<String> words, List<String> means) {
        this.forms = forms(words);
        this.meansForms = forms(means);
        this.words = List.copyOf(words);
        this.means = List.copyOf(means);
    }

    void remove() {
        this.removed = true;
    }

    void restore() {
        this.removed = false;
    }

    /** Whether a phrase has a word that something can be found by. */
    static boolean saysSomething(String phrase) {
        return !Word.of(phrase).isEmpty();
    }

    private static List<String> forms(List<String> phrases) {
        if (phrases.isEmpty()
                || phrases.size() > MOST
                || phrases.stream().anyMatch(it -> it.length() > LONGEST || !saysSomething(it))) {
            throw new IllegalArgumentException("1 to 100 phrases of 1 to 100 characters that say something");
        }
        return phrases.stream().map(Word::line).distinct().toList();
    }

    boolean says(List<String> words, List<String> means) {
        return this.words.equals(words) && this.means.equals(means);
    }

    SynonymDetails details() {
        var version = version();
        return new SynonymDetails(id(), version == null ? 0 : version, words, means, origin, removed);
    }

    List<String> words() {
        return words;
    }

    List<String> means() {
        return means;
    }

    SynonymOrigin origin() {
        return origin;
    }

    @Nullable
    String concept() {
        return concept;
    }

    boolean isRemoved() {
        return removed;
    }
}
