package no.parorendeportalen.guide.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.parorendeportalen.guide.GuideDetails;
import no.parorendeportalen.search.SearchHit;
import no.parorendeportalen.web.Rows;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a button beside a row does: the form is shown again with the rows changed, and nothing is saved.
 *
 * @param list {@code del} or {@code lenke}
 * @param verb {@code legg-til}, {@code fjern}, {@code opp}, {@code ned} or {@code sok}
 * @param which the row, counted from 0, or what is to be added; empty where there is none
 */
record GuideRows(String list, String verb, String which) {

    private static final Pattern ACT = Pattern.compile(
            "(del)-(legg-til)|(del|lenke)-(fjern|opp|ned)-(\\d{1,3})|(lenke)-(sok)|(lenke)-(legg-til)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** @throws ResponseStatusException 400 for what no button says */
    static GuideRows of(String act) {
        var said = ACT.matcher(act);
        if (!said.matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        for (var group : List.of(1, 3, 6, 8)) {
            if (said.group(group) != null) {
                var more = group == 3 ? said.group(5) : group == 8 ? said.group(10) : "";
                return new GuideRows(said.group(group), said.group(group + 1), more);
            }
        }
        throw new IllegalStateException(act);
    }

    /** What is to be added to the links. */
    Optional<UUID> wanted() {
        return list.equals("lenke") && verb.equals("legg-til") ? Optional.of(UUID.fromString(which)) : Optional.empty();
    }

    /**
     * Changes the rows of the form.
     *
     * @param found what is to be added to the links, where there is such a thing
     * @return the id of the field to go on in
     */
    String change(GuideForm form, Optional<SearchHit> found) {
        if (list.equals("del")) {
            return "parts" + Math.max(0, part(form.getParts())) + ".title";
        }
        if (verb.equals("sok")) {
            return "linkWords";
        }
        var links = form.getLinks();
        if (verb.equals("legg-til")) {
            found.filter(it -> links.size() < Rows.MOST)
                    .filter(it -> links.stream().noneMatch(row -> row.leadsTo(it.subject())))
                    .ifPresent(it -> links.add(
                            LinkRow.of(new GuideDetails.Link(it.kind(), it.subject(), shortened(it.title())))));
            return links.isEmpty() ? "linkWords" : "links" + (links.size() - 1) + ".label";
        }
        var row = changed(links);
        return row < 0 ? "linkWords" : "links" + row + ".label";
    }

    private int part(List<PartRow> parts) {
        if (verb.equals("legg-til")) {
            return Rows.add(parts, PartRow::new);
        }
        var row = changed(parts);
        if (parts.isEmpty()) {
            parts.add(new PartRow());
        }
        return row;
    }

    /** @return the row to go on in; -1 where none is left */
    private int changed(List<?> rows) {
        return Rows.change(rows, verb, Integer.parseInt(which));
    }

    private static String shortened(String title) {
        return title.length() <= 200 ? title : title.substring(0, 200);
    }
}
