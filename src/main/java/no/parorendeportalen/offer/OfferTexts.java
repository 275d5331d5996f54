package no.parorendeportalen.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an offer says.
 *
 * @param formerNames that people still search by: "Omsorgslønn"
 * @param summary one sentence, for lists
 * @param forWhom Markdown
 * @param whatYouGet Markdown
 * @param steps how to get it, in order; each in Markdown on one line
 * @param afterwards what happens then, in Markdown; empty where that is not said
 * @param waiting how long it takes, in words; null where that is not known
 * @param complaint how to complain, in Markdown; empty where there is nothing to complain to
 * @param schedule when, in words; null where that is not known
 * @param staff when to offer it and how to refer, in Markdown, for staff; the public does not see it
 * @param words that carers search by
 * @param url the provider's own page
 */
public record OfferTexts(
        String title,
        List<String> formerNames,
        String summary,
        String forWhom,
        String whatYouGet,
        List<String> steps,
        String afterwards,
        @Nullable String waiting,
        String complaint,
        @Nullable String schedule,
        String staff,
        List<String> words,
        @Nullable String url) {

    public OfferTexts {
        formerNames = List.copyOf(formerNames);
        steps = List.copyOf(steps);
        words = List.copyOf(words);
    }

    OfferTexts withoutStaffText() {
        return new OfferTexts(
                title,
                formerNames,
                summary,
                forWhom,
                whatYouGet,
                steps,
                afterwards,
                waiting,
                complaint,
                schedule,
                "",
                words,
                url);
    }
}
