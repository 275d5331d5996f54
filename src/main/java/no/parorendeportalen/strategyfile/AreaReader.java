package no.parorendeportalen.strategyfile;

import java.util.List;
import no.parorendeportalen.strategyfile.StrategyFile.Approach;
import no.parorendeportalen.strategyfile.StrategyFile.Area;
import no.parorendeportalen.strategyfile.StrategyFile.Kind;
import no.parorendeportalen.strategyfile.StrategyFile.Measure;
import no.parorendeportalen.strategyfile.StrategyFile.Responsibility;
import no.parorendeportalen.strategyfile.StrategyFile.Role;
import no.parorendeportalen.strategyfile.StrategyFile.Time;
import no.parorendeportalen.strategyfile.StrategyFile.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the areas of a strategy file, with what stands in them. */
final class AreaReader {

    private static final int TITLE = 200;
    private static final int BODY = 100_000;
    private static final int SHORT_BODY = 4_000;

    private final Findings findings;

    AreaReader(Findings findings) {
        this.findings = findings;
    }

    Area area(Fields fields) {
        var text = fields.optionalText("text", BODY);
        return new Area(
                fields.number("number", 1, 99),
                fields.optionalLine("printedNumber", 10),
                fields.line("title", TITLE),
                text == null ? "" : text,
                fields.list("goals", this::wording),
                fields.list("approaches", it -> new Approach(wording(it), it.list("measures", this::measure))),
                fields.list("measures", this::measure));
    }

    private Wording wording(Fields fields) {
        var both = fields.optionalText("text", SHORT_BODY);
        var table = fields.optionalText("table", SHORT_BODY);
        var prose = fields.optionalText("prose", SHORT_BODY);
        if (fields.has("text") == (fields.has("table") || fields.has("prose"))) {
            findings.add(fields.where(), "notWording");
        }
        return both == null ? new Wording(table, prose) : new Wording(both, both);
    }

    private Measure measure(Fields fields) {
        var owners = fields.inner("owners", this::owners);
        return new Measure(
                fields.number("number", 1, 99_999),
                fields.optionalText("text", SHORT_BODY),
                owners == null ? null : owners.text(),
                owners == null ? List.of() : owners.list(),
                fields.inner("time", this::time),
                fields.numbers("related", 1, 99));
    }

    private record Owners(String text, List<Responsibility> list) {}

    private Owners owners(Fields fields) {
        var list = fields.list("list", it -> new Responsibility(it.line("name", 120), it.choice("role", Role.class)));
        if (list.isEmpty()) {
            findings.add(fields.where(), "missing", "list");
        }
        return new Owners(fields.line("text", 500), list);
    }

    private Time time(Fields fields) {
        var kind = fields.choice("kind", Kind.class);
        var from = day(fields, "from", kind == Kind.PERIOD);
        var to = day(fields, "to", kind == Kind.PERIOD || kind == Kind.DEADLINE);
        var time = new Time(
                fields.line("text", TITLE),
                kind,
                from == null ? null : Dates.from(from, fields.at("from"), findings),
                to == null ? null : Dates.to(to, fields.at("to"), findings));
        if (time.from() != null && time.to() != null && time.from().isAfter(time.to())) {
            findings.add(fields.where(), "endsBeforeItBegins");
        }
        return time;
    }

    /** What the kind needs must be there, what it does not have must not. */
    private @Nullable String day(Fields fields, String name, boolean needed) {
        if (needed) {
            return fields.has(name) ? fields.optionalLine(name, 10) : missing(fields, name);
        }
        return null;
    }

    private @Nullable String missing(Fields fields, String name) {
        findings.add(fields.where(), "missing", name);
        return null;
    }
}
