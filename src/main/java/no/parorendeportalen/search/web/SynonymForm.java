package no.parorendeportalen.search.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.search.SynonymDetails;
import no.parorendeportalen.search.SynonymService;
import no.parorendeportalen.search.WriteSynonym;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes about the words that lead to other words, one on each line. */
public class SynonymForm {

    private static final long NEVER = -1;

    @Prose(max = 10_000, required = true)
    private String words = "";

    @Prose(max = 10_000, required = true)
    private String means = "";

    private @Nullable UUID id;

    private @Nullable Long version;

    static SynonymForm empty() {
        var form = new SynonymForm();
        form.id = UUID.randomUUID();
        return form;
    }

    static SynonymForm of(SynonymDetails synonym) {
        var form = new SynonymForm();
        form.words = String.join("\n", synonym.words());
        form.means = String.join("\n", synonym.means());
        form.version = synonym.version();
        return form;
    }

    /** Says beside the fields what no synonym can say. */
    void check(Errors errors) {
        check("words", words, errors);
        check("means", means, errors);
    }

    private static void check(String field, String text, Errors errors) {
        var lines = lines(text);
        if (errors.hasFieldErrors(field)) {
            return;
        }
        if (lines.size() > SynonymService.MOST) {
            errors.rejectValue(field, "tooManyLines");
        } else if (lines.stream().anyMatch(it -> it.length() > SynonymService.LONGEST)) {
            errors.rejectValue(field, "lineTooLong");
        } else {
            lines.stream()
                    .filter(it -> !SynonymService.saysSomething(it))
                    .findFirst()
                    .ifPresent(it -> errors.rejectValue(field, "lineSaysNothing", new Object[] {it}, null));
        }
    }

    /** @throws Stale if the form was sent without the id it was given */
    WriteSynonym toAdd() {
        if (id == null) {
            throw new Stale("a form without its id");
        }
        return new WriteSynonym(id, null, lines(words), lines(means));
    }

    WriteSynonym toChange(UUID synonym) {
        return new WriteSynonym(synonym, version == null ? NEVER : version, lines(words), lines(means));
    }

    /** What differs from what somebody else has saved; from now on this form builds on that. */
    Conflict conflict(SynonymDetails saved, @Nullable String changedBy, String keepHref) {
        version = saved.version();
        return new Conflict(
                changedBy,
                List.of(
                        Part.of("synonymForm.words", String.join("\n", saved.words()), words),
                        Part.of("synonymForm.means", String.join("\n", saved.means()), means)),
                keepHref);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(it -> it.replaceAll("\\s+", " ").strip())
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getMeans() {
        return means;
    }

    public void setMeans(String means) {
        this.means = means;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
