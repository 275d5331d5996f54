package no.parorendeportalen.strategyfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The fields of one mapping. Each is taken by name; what is wrong with it is noted, and a stand-in is returned so that reading can go
 * on. What nobody has taken in the end is unknown.
 */
final class Fields {

    private static final int LONGEST_NAME_SHOWN = 60;

    private final Node where;
    private final Findings findings;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    Fields(Node node, Findings findings) {
        this.where = node;
        this.findings = findings;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> put(tuple.getKeyNode(), tuple.getValueNode()));
        } else {
            findings.add(node, "notFields");
        }
    }

    private void put(Node key, Node value) {
        if (!(key instanceof ScalarNode name)) {
            findings.add(key, "notName");
        } else if (values.putIfAbsent(name.getValue(), value) != null) {
            findings.add(key, "duplicate", shown(name.getValue()));
        }
    }

    Node where() {
        return where;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Where a field stands, or the whole if it is not there. */
    Node at(String name) {
        return values.getOrDefault(name, where);
    }

    String text(String name, int longest) {
        var text = optionalText(name, longest);
        if (text == null) {
            if (!has(name)) {
                findings.add(where, "missing", name);
            }
            return "?";
        }
        return text;
    }

    /** A text that stands in one line: a title, a name, a number as printed. */
    String line(String name, int longest) {
        return oneLine(name, text(name, longest));
    }

    @Nullable
    String optionalLine(String name, int longest) {
        var text = optionalText(name, longest);
        return text == null ? null : oneLine(name, text);
    }

    private String oneLine(String name, String text) {
        if (text.indexOf('\n') >= 0) {
            findings.add(at(name), "notLine", name);
        }
        return text;
    }

    @Nullable
    String optionalText(String name, int longest) {
        if (!has(name)) {
            return null;
        }
        var node = at(name);
        take(name);
        if (!(node instanceof ScalarNode scalar)) {
            findings.add(node, "notText", name);
            return null;
        }
        var text = scalar.getValue().strip();
        if (text.isEmpty()) {
            findings.add(node, "empty", name);
            return null;
        }
        if (text.length() > longest) {
            findings.add(node, "tooLong", name, longest);
            return null;
        }
        if (!text.codePoints().allMatch(Fields::isWritable)) {
            findings.add(node, "unwritable", name);
            return null;
        }
        return text;
    }

    private static boolean isWritable(int character) {
        return character == '\n'
                || character == '\t'
                || !(Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE);
    }

    int number(String name, int from, int to) {
        var number = optionalNumber(name, from, to);
        if (number == null && !has(name)) {
            findings.add(where, "missing", name);
        }
        return number == null ? from : number;
    }

    @Nullable
    Integer optionalNumber(String name, int from, int to) {
        return has(name) ? number(name, at(name), from, to) : null;
    }

    private @Nullable Integer number(String name, Node node, int from, int to) {
        take(name);
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("\\d{1,9}")) {
            var number = Integer.parseInt(scalar.getValue());
            if (number >= from && number <= to) {
                return number;
            }
        }
        findings.add(node, "notNumber", name, from, to);
        return null;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        var constants = type.getEnumConstants();
        var text = line(name, 40);
        for (var constant : constants) {
            if (written(constant).equals(text)) {
                return constant;
            }
        }
        if (has(name)) {
            findings.add(
                    at(name),
                    "notChoice",
                    name,
                    String.join(
                            ", ", Arrays.stream(constants).map(Fields::written).toList()));
        }
        return constants[0];
    }

    /** {@code ON_BEHALF_OF} is written {@code onBehalfOf}. */
    private static String written(Enum<?> constant) {
        var words = constant.name().toLowerCase(Locale.ROOT).split("_");
        var text = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            text.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return text.toString();
    }

    /** A list of mappings; empty when the field is not there. */
    <T> List<T> list(String name, Function<Fields, T> read) {
        return nodes(name).stream()
                .map(node -> {
                    var fields = new Fields(node, findings);
                    var item = read.apply(fields);
                    fields.done();
                    return findings.placed(item, node);
                })
                .toList();
    }

    List<Integer> numbers(String name, int from, int to) {
        var numbers = new ArrayList<Integer>();
        for (var node : nodes(name)) {
            var number = number(name, node, from, to);
            if (number != null) {
                numbers.add(number);
            }
        }
        return List.copyOf(numbers);
    }

    private List<Node> nodes(String name) {
        if (!has(name)) {
            return List.of();
        }
        var node = at(name);
        take(name);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        findings.add(node, "notList", name);
        return List.of();
    }

    /** A mapping within this one; null when the field is not there. */
    <T> @Nullable T inner(String name, Function<Fields, T> read) {
        if (!has(name)) {
            return null;
        }
        var fields = new Fields(at(name), findings);
        take(name);
        var item = read.apply(fields);
        fields.done();
        return item;
    }

    <T> T requiredInner(String name, T standIn, Function<Fields, T> read) {
        var item = inner(name, read);
        if (item == null) {
            findings.add(where, "missing", name);
            return standIn;
        }
        return item;
    }

    private void take(String name) {
        taken.add(name);
    }

    /** Notes every field that nobody has asked for. */
    void done() {
        values.forEach((name, node) -> {
            if (!taken.contains(name)) {
                findings.add(node, "unknown", shown(name));
            }
        });
    }

    private static String shown(String name) {
        return name.length() > LONGEST_NAME_SHOWN ? name.substring(0, LONGEST_NAME_SHOWN) + "…" : name;
    }
}
