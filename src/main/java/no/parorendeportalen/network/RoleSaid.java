package no.parorendeportalen.network;

import java.util.List;
import java.util.Set;
import no.parorendeportalen.municipality.ServiceArea;

/**
 * What is said of a contact role.
 *
 * @param plural as several of them are called: "Barneansvarlige"
 * @param summary in a sentence
 * @param tasks Markdown
 * @param law that asks for it, in words; empty where none does
 * @param areas it belongs in; empty for all
 * @param words that staff search by
 */
public record RoleSaid(
        String title,
        String plural,
        String summary,
        String tasks,
        String law,
        Set<ServiceArea> areas,
        List<String> words) {

    public RoleSaid {
        title = title.strip();
        plural = plural.strip();
        summary = summary.strip();
        tasks = tasks.strip();
        law = law.strip();
        if (title.isEmpty() || plural.isEmpty() || summary.isEmpty()) {
            throw new IllegalArgumentException("A role has a title, what several are called, and a summary");
        }
        areas = Set.copyOf(areas);
        words = List.copyOf(words);
    }
}
