package no.parorendeportalen.audit;

import java.util.List;
import java.util.UUID;

/**
 * What the trail can be narrowed down to.
 *
 * @param people who have done anything
 * @param groups of acts that have been done
 */
public record TrailChoices(List<Person> people, List<String> groups) {

    /** Somebody by the name they had. */
    public record Person(UUID account, String name) {}
}
