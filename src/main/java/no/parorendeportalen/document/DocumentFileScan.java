package no.parorendeportalen.document;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.parorendeportalen.document.DocumentFileRefused.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Looks a file through before anything is made of it: one document of plain text, with nothing that would mean something else than what it
 * looks like, no deeper than a document goes. Remembers on which line each field stands.
 */
final class DocumentFileScan {

    private static final int DEEPEST = 8;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Deque<Place> open = new ArrayDeque<>();
    private int documents;

    private DocumentFileScan() {}

    /** Where in the file something stands: in a map at a key, or in a list at a number. */
    private static final class Place {

        private final String path;
        private final boolean map;
        private @Nullable String key;
        private int number;

        private Place(String path, boolean map) {
            this.path = path;
            this.map = map;
        }
    }

    /** @param lines of the fields, by their paths: {@code steps[2].title} */
    record Plain(String text, Map<String, Integer> lines) {

        /** Of a field, or of what it should stand in. */
        int line(String path) {
            var at = path;
            while (!at.isEmpty()) {
                var line = lines.get(at);
                if (line != null) {
                    return line;
                }
                at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
            }
            return 0;
        }
    }

    static Plain scan(byte[] file) throws DocumentFileRefused {
        var scan = new DocumentFileScan();
        var text = scan.decoded(file);
        try {
            var options = new LoaderOptions();
            options.setCodePointLimit(DocumentFileReader.LARGEST);
            for (var event : new Yaml(options).parse(new StringReader(text))) {
                scan.take(event);
                if (scan.open.size() > DEEPEST || !scan.problems.isEmpty()) {
                    break;
                }
            }
            if (scan.open.size() > DEEPEST) {
                scan.problems.add(new Problem(0, "tooDeep", ""));
            }
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            scan.problems.add(new Problem(mark == null ? 0 : mark.getLine() + 1, "unreadable", ""));
        } catch (YAMLException broken) {
            scan.problems.add(new Problem(0, "unreadable", ""));
        }
        if (!scan.problems.isEmpty()) {
            throw new DocumentFileRefused(scan.problems);
        }
        return new Plain(text, scan.lines);
    }

    private String decoded(byte[] file) throws DocumentFileRefused {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException notText) {
            throw new DocumentFileRefused(List.of(new Problem(0, "notText", "")));
        }
    }

    private void take(Event event) {
        var line = event.getStartMark().getLine() + 1;
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            problems.add(new Problem(line, "several", ""));
        }
        var tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent collection && collection.getTag() != null;
        if (tagged || event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            problems.add(new Problem(line, "notPlain", ""));
        }
        if (event instanceof CollectionEndEvent) {
            open.pop();
        } else if (event instanceof CollectionStartEvent) {
            var path = next(line);
            open.push(new Place(path, event instanceof MappingStartEvent));
        } else if (event instanceof ScalarEvent scalar) {
            if (!scalar.getValue().codePoints().allMatch(DocumentFileScan::isReadable)) {
                problems.add(new Problem(line, "unreadableSign", ""));
            }
            var in = open.peek();
            if (in != null && in.map && in.key == null) {
                in.key = scalar.getValue();
                lines.putIfAbsent(path(in), line);
            } else {
                next(line);
            }
        }
    }

    /** The path of a value that begins here; what follows it is another one. */
    private String next(int line) {
        var in = open.peek();
        if (in == null) {
            return "";
        }
        in.number++;
        var path = path(in);
        lines.putIfAbsent(path, line);
        in.key = null;
        return path;
    }

    private static String path(Place in) {
        return in.map ? (in.path.isEmpty() ? "" : in.path + ".") + in.key : in.path + "[" + in.number + "]";
    }

    /** As forms have it. */
    private static boolean isReadable(int character) {
        return (character == '\n' || character == '\t' || !Character.isISOControl(character))
                && Character.getType(character) != Character.SURROGATE
                && character != 0xFFFD
                && !(character >= 0x202A && character <= 0x202E)
                && !(character >= 0x2066 && character <= 0x2069);
    }
}
