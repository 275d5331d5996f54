package no.parorendeportalen.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
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

    private @Nullable UUID fileKey;

    private boolean edited;

    private boolean removedByFile;

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

    /** One that a content file brings. */
    static Synonym ofFile(SynonymPair pair) {
        var synonym = new Synonym(SynonymOrigin.STARTER, null, pair.words(), pair.means());
        synonym.fileKey = key(pair);
        return synonym;
    }

    /** The same for what says the same in a file. */
    static UUID key(SynonymPair pair) {
        var text = String.join("\n", pair.words()) + "\n\n" + String.join("\n", pair.means());
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Which pair of a file it is; by what it says where it came before this was kept. */
    UUID key() {
        return fileKey == null ? key(new SynonymPair(words, means)) : fileKey;
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

    /** As an editor wants it: newer files leave it alone from now on. */
    void revise(List<String> words, List<String> means) {
        if (origin != SynonymOrigin.OWN && !says(words, means)) {
            if (origin == SynonymOrigin.STARTER) {
                this.fileKey = key();
            }
            this.edited = true;
        }
        say(words, means);
    }

    void remove() {
        this.removed = true;
    }

    /** Since it is in the file no longer. */
    void removeByFile() {
        this.removed = true;
        this.removedByFile = true;
    }

    void restore() {
        this.removed = false;
        this.removedByFile = false;
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

    boolean isRemovedByFile() {
        return removedByFile;
    }

    boolean isEdited() {
        return edited;
    }
}
