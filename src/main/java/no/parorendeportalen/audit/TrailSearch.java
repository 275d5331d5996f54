package no.parorendeportalen.audit;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.data.jpa.domain.Specification;

/** A {@link TrailFilter} as the database is asked. */
final class TrailSearch {

    private static final char ESCAPE = '\\';

    private TrailSearch() {}

    static Specification<KeptEntry> by(TrailFilter filter, ZoneId zone) {
        return (entry, query, criteria) ->
                criteria.and(conditions(filter, zone, entry, criteria).toArray(Predicate[]::new));
    }

    static Specification<KeptEntry> until(Instant last) {
        return (entry, query, criteria) -> criteria.lessThanOrEqualTo(entry.get("at"), last);
    }

    private static List<Predicate> conditions(
            TrailFilter filter, ZoneId zone, Root<KeptEntry> entry, CriteriaBuilder criteria) {
        var conditions = new ArrayList<Predicate>();
        if (filter.account() != null) {
            conditions.add(criteria.equal(entry.get("accountId"), filter.account()));
        }
        if (filter.from() != null) {
            conditions.add(criteria.greaterThanOrEqualTo(
                    entry.get("at"), filter.from().atStartOfDay(zone).toInstant()));
        }
        if (filter.to() != null) {
            conditions.add(criteria.lessThan(
                    entry.get("at"), filter.to().plusDays(1).atStartOfDay(zone).toInstant()));
        }
        if (filter.group() != null) {
            conditions.add(criteria.like(entry.get("act"), literally(filter.group()) + ".%", ESCAPE));
        }
        if (filter.text() != null) {
            conditions.add(criteria.like(
                    criteria.lower(entry.get("subjectLabel")),
                    "%" + literally(filter.text().toLowerCase(Locale.ROOT)) + "%",
                    ESCAPE));
        }
        if (filter.subject() != null) {
            conditions.add(criteria.equal(entry.get("subjectId"), filter.subject()));
        }
        return conditions;
    }

    private static String literally(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }
}
