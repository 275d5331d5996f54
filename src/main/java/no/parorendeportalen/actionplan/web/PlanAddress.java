package no.parorendeportalen.actionplan.web;

import java.nio.charset.StandardCharsets;
import no.parorendeportalen.actionplan.ActionPlanSort;
import no.parorendeportalen.strategy.TimelineKind;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Writes a {@link PlanQuery} back as an address, the same or with one thing changed. */
final class PlanAddress {

    private final String path;
    private final PlanQuery query;

    /** @param path of the page or file */
    PlanAddress(String path, PlanQuery query) {
        this.path = path;
        this.query = query;
    }

    /** The same choices and order, first page. */
    String same() {
        return without("", "");
    }

    String page(int page) {
        var builder = builder("", "");
        if (page > 1) {
            builder.queryParam(PlanQuery.PAGE, page);
        }
        return builder.build(true).toUriString();
    }

    /** Without one chosen value. */
    String without(String parameter, String value) {
        return builder(parameter, value).build(true).toUriString();
    }

    private UriComponentsBuilder builder(String parameter, String value) {
        var builder = UriComponentsBuilder.fromPath(path);
        var filter = query.filter();
        filter.areas().forEach(it -> add(builder, PlanQuery.AREA, String.valueOf(it), parameter, value));
        filter.owners().forEach(it -> add(builder, PlanQuery.OWNER, it, parameter, value));
        filter.years().forEach(it -> add(builder, PlanQuery.YEAR, String.valueOf(it), parameter, value));
        filter.deadlines().forEach(it -> add(builder, PlanQuery.DEADLINE, String.valueOf(it), parameter, value));
        for (TimelineKind kind : filter.kinds()) {
            add(builder, PlanQuery.KIND, PlanQuery.word(kind), parameter, value);
        }
        if (!query.text().isEmpty()) {
            add(builder, PlanQuery.TEXT, query.text(), parameter, value);
        }
        if (query.sort() != ActionPlanSort.PLAN) {
            builder.queryParam(PlanQuery.SORT, PlanQuery.word(query.sort()));
        }
        return builder;
    }

    private static void add(
            UriComponentsBuilder builder, String name, String value, String leftOut, String leftOutValue) {
        if (!name.equals(leftOut) || !value.equals(leftOutValue)) {
            // Encoded here, each character that could mean something: in a search text they are only text.
            builder.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}
