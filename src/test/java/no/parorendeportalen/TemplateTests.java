package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every template keeps to, so that the content security policy holds and no text is written as HTML. */
class TemplateTests {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile(
            "<([a-zA-Z][\\w:-]*+)((?:\\s++[^\\s=>\"'/]++(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'))?+)*+)\\s*+/?+>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=>\"'/]++)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'))?+");

    /** Thymeleaf replaces the element before, or without, looking at these. */
    private static final Set<String> BESIDE_REPLACE = Set.of("th:if", "th:unless", "th:each", "th:with");

    private record Tag(String file, String name, Map<String, String> attributes) {

        boolean has(String attribute) {
            return attributes.containsKey(attribute);
        }
    }

    private static final List<Tag> TAGS = tags();

    @Test
    void readsTheTemplates() {
        assertThat(TAGS).hasSizeGreaterThan(300).anyMatch(it -> it.has("th:replace"));
    }

    @Test
    void hasNoInlineScriptOrStyle() {
        assertThat(found(it -> it.name().equals("style") || it.name().equals("script") && !it.has("th:src")))
                .isEmpty();
        assertThat(found(it -> it.has("style") || it.has("th:style") || it.has("th:styleappend")))
                .isEmpty();
        assertThat(found(it -> it.attributes().keySet().stream().anyMatch(name -> name.matches("(th:)?on[a-z]+"))))
                .isEmpty();
        assertThat(found(it -> it.attributes().values().stream()
                        .anyMatch(value -> value.toLowerCase().contains("javascript:"))))
                .isEmpty();
    }

    @Test
    void writesHtmlOnlyInProse() {
        assertThat(found(it -> it.has("th:utext")))
                .isNotEmpty()
                .allMatch(it -> it.file().endsWith("components/prose.html"));
        assertThat(String.join(
                        "",
                        Sources.below(Sources.RESOURCES.resolve("templates"), ".html")
                                .values()))
                .doesNotContain("[(${")
                .doesNotContain("__${");
    }

    @Test
    void asksNothingBesideAReplacement() {
        assertThat(found(it -> (it.has("th:replace") || it.has("th:insert"))
                        && !it.has("th:fragment")
                        && BESIDE_REPLACE.stream().anyMatch(it::has)))
                .isEmpty();
    }

    /** {@code th:action} brings the token; a browser's own messages would come in the browser's language. */
    @Test
    void sendsFormsWithATokenAndWithoutTheBrowsersMessages() {
        assertThat(found(it -> it.name().equals("form")
                        && "post".equals(it.attributes().get("method"))
                        && !it.has("th:action")))
                .isEmpty();
        assertThat(found(it -> it.has("data-guarded") && !it.has("novalidate"))).isEmpty();
    }

    private static List<Tag> found(Predicate<Tag> wanted) {
        return TAGS.stream().filter(wanted).toList();
    }

    private static List<Tag> tags() {
        var tags = new ArrayList<Tag>();
        Sources.below(Sources.RESOURCES.resolve("templates"), ".html").forEach((file, text) -> {
            var matcher = TAG.matcher(COMMENT.matcher(text).replaceAll(""));
            while (matcher.find()) {
                var attributes = new TreeMap<String, String>();
                var attribute = ATTRIBUTE.matcher(matcher.group(2));
                while (attribute.find()) {
                    var value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3);
                    attributes.put(attribute.group(1), value == null ? "" : value);
                }
                tags.add(new Tag(file, matcher.group(1), attributes));
            }
        });
        return tags;
    }
}
