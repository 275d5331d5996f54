package no.parorendeportalen.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a network.
 *
 * @param summary in a sentence
 * @param purpose Markdown
 * @param started the first day; null where nobody remembers
 * @param roles whoever has one of these is a member
 * @param members the others, in order
 * @param measures public numbers of those that it fulfils
 * @param words that staff search by
 */
public record NetworkSaid(
        String title,
        String summary,
        String purpose,
        @Nullable LocalDate started,
        Set<UUID> roles,
        List<Member> members,
        Set<Integer> measures,
        List<String> words) {

    /**
     * Who is a member without having one of the roles.
     *
     * @param account of the person, where they have one here
     * @param unit where they come from; null where that is not said, or they come from elsewhere
     * @param note "leder av nettverket", "fra sykehuset"; empty where there is none
     */
    public record Member(
            String name, @Nullable UUID account, @Nullable UUID unit, String note) {

        public Member {
            name = name.strip();
            note = note.strip();
            if (name.isEmpty()) {
                throw new IllegalArgumentException("A member has a name");
            }
        }
    }

    public NetworkSaid {
        title = title.strip();
        summary = summary.strip();
        purpose = purpose.strip();
        if (title.isEmpty() || summary.isEmpty()) {
            throw new IllegalArgumentException("A network has a title and a summary");
        }
        roles = Set.copyOf(roles);
        members = List.copyOf(members);
        measures = Set.copyOf(measures);
        words = List.copyOf(words);
    }
}
