package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A brace that is lost where two changes meet takes all rules after it along, and no browser says so. */
class StyleSheetTests {

    @Test
    void closesEveryRuleBeforeTheNextLayerBegins() {
        var sheets = Sources.below(Sources.RESOURCES.resolve("static/css"), ".css");
        assertThat(sheets).isNotEmpty();
        sheets.forEach((file, text) -> {
            var depth = 0;
            for (var line : text.lines().toList()) {
                if (line.startsWith("@layer") && line.endsWith("{")) {
                    assertThat(depth).as(file + " before " + line).isZero();
                }
                depth += count(line, '{') - count(line, '}');
            }
            assertThat(depth).as(file).isZero();
        });
    }

    private static int count(String line, char brace) {
        return (int) line.chars().filter(it -> it == brace).count();
    }
}
