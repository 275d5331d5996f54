package no.parorendeportalen.strategyfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import no.parorendeportalen.strategyfile.StrategyFile.Decision;
import no.parorendeportalen.strategyfile.StrategyFile.Heading;
import no.parorendeportalen.strategyfile.StrategyFile.Owner;
import no.parorendeportalen.strategyfile.StrategyFile.Period;
import no.parorendeportalen.strategyfile.StrategyFile.Reference;
import no.parorendeportalen.strategyfile.StrategyFile.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a strategy file. */
@Component
public class StrategyFileReader {

    /** Bytes. The two real strategies have some 60 000 each. */
    static final int LARGEST = 2_000_000;

    private static final int DEEPEST = 24;
    private static final int TITLE = 200;
    private static final int NUMBER = 10;
    private static final int BODY = 100_000;
    private static final int SHORT_BODY = 4_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /**
     * Reads the whole of it, at most 2 MB.
     *
     * @throws StrategyFileRefused with every error found
     * @throws IOException if it cannot be read
     */
    public StrategyFile read(InputStream in) throws StrategyFileRefused, IOException {
        var findings = new Findings();
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            findings.add(0, "tooLarge", LARGEST / 1_000_000);
            throw findings.refusal();
        }
        var root = compose(bytes, findings);
        if (root == null) {
            throw findings.refusal();
        }
        var fields = new Fields(root, findings);
        var file = strategy(fields, checksum(bytes), findings);
        fields.done();
        new Coherence(file, findings).check();
        if (findings.any()) {
            throw findings.refusal();
        }
        return file;
    }

    private static @Nullable Node compose(byte[] bytes, Findings findings) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var yaml = new Yaml(options);
            yaml.parse(new StringReader(text)).forEach(it -> requirePlain(it, findings));
            if (findings.any()) {
                return null;
            }
            var root = yaml.compose(new StringReader(text));
            if (root == null) {
                findings.add(0, "nothing");
            }
            return root;
        } catch (CharacterCodingException notUtf8) {
            findings.add(0, "notUtf8");
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            findings.add(mark == null ? 0 : mark.getLine() + 1, "notYaml", String.valueOf(broken.getProblem()));
        } catch (YAMLException broken) {
            findings.add(0, "notYaml", firstLine(broken));
        }
        return null;
    }

    /** Anchors, aliases and tags would let a file mean something other than what it looks like. */
    private static void requirePlain(Event event, Findings findings) {
        var tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent collection && collection.getTag() != null;
        if (tagged || event instanceof NodeEvent node && node.getAnchor() != null) {
            findings.add(event.getStartMark().getLine() + 1, "notPlain");
        }
    }

    private static String firstLine(YAMLException broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static StrategyFile strategy(Fields fields, String checksum, Findings findings) {
        fields.number("format", 1, 1);
        var id = fields.line("id", 80);
        if (!id.matches("[a-z0-9-]+") && fields.has("id")) {
            findings.add(fields.at("id"), "notAddress", "id");
        }
        var state = fields.choice("state", State.class);
        var decision = fields.inner("decision", it -> decision(it, findings));
        if (decision != null && state == State.HEARING) {
            findings.add(fields.at("decision"), "decisionTooEarly");
        }
        var areas = new AreaReader(findings);
        var file = new StrategyFile(
                id,
                checksum,
                fields.line("municipality", 40),
                fields.line("title", TITLE),
                fields.optionalText("epigraph", SHORT_BODY),
                state,
                fields.inner("period", it -> period(it, findings)),
                fields.optionalNumber("term", 1, 20),
                fields.optionalNumber("revisedEvery", 1, 20),
                decision,
                fields.line("areaWord", 40),
                fields.requiredInner("areasHeading", new Heading("?", null), StrategyFileReader::heading),
                fields.requiredInner("planHeading", new Heading("?", null), StrategyFileReader::heading),
                fields.list("chapters", StrategyFileReader::chapter),
                fields.list(
                        "references", it -> new Reference(it.number("number", 1, 9999), it.text("text", SHORT_BODY))),
                fields.list(
                        "owners",
                        it -> new Owner(it.line("name", 120), it.choice("kind", OwnerKind.class) == OwnerKind.UNIT)),
                fields.list("areas", areas::area));
        // Of the file's own texts only this one can have marks.
        return findings.placed(file, fields.at("epigraph"));
    }

    private enum OwnerKind {
        UNIT,
        ROLE
    }

    private static Period period(Fields fields, Findings findings) {
        var period =
                new Period(fields.number("from", FIRST_YEAR, LAST_YEAR), fields.number("to", FIRST_YEAR, LAST_YEAR));
        if (period.from() > period.to()) {
            findings.add(fields.where(), "endsBeforeItBegins");
        }
        return period;
    }

    private static Decision decision(Fields fields, Findings findings) {
        var date = fields.optionalLine("date", NUMBER);
        return new Decision(
                fields.optionalLine("body", TITLE),
                date == null ? null : Dates.date(date, fields.at("date"), findings),
                fields.optionalLine("caseNumber", 60));
    }

    private static Heading heading(Fields fields) {
        return new Heading(fields.line("title", TITLE), fields.optionalLine("number", NUMBER));
    }

    private static StrategyFile.Chapter chapter(Fields fields) {
        var text = fields.optionalText("text", BODY);
        List<StrategyFile.Chapter> sections = fields.list("sections", StrategyFileReader::chapter);
        return new StrategyFile.Chapter(
                fields.line("title", TITLE), fields.optionalLine("number", NUMBER), text == null ? "" : text, sections);
    }
}
