package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The six palettes, light and dark, hold WCAG 2.2's contrasts: 4.5 for text (1.4.3), 3 for borders and shapes (1.4.11). */
class PaletteTests {

    private static final String DARK = "@media screen and (prefers-color-scheme:dark){";
    private static final Pattern RULE = Pattern.compile("(?m)^([^@{}\\n]+)\\{(--[^}]*)}");
    private static final Pattern CHOSEN = Pattern.compile("\\[data-palette=(\\w+)]");
    private static final Pattern COLOUR = Pattern.compile("--ds-color-([a-z-]+):(#[0-9a-f]{6})");

    private static final List<String> FAMILIES =
            List.of("accent", "brand", "neutral", "success", "warning", "danger", "info");
    private static final List<String> GROUNDS =
            List.of("background-default", "background-tinted", "surface-default", "surface-tinted", "surface-hover");
    private static final List<String> TEXT_GROUNDS =
            Stream.concat(GROUNDS.stream(), Stream.of("surface-active")).toList();
    private static final List<String> SHAPES = List.of("accent", "neutral", "danger", "success", "info");

    private static final String CSS = Sources.read(Sources.RESOURCES.resolve("static/css/palettes.css"));

    static Stream<Arguments> palettes() {
        return Arrays.stream(Palette.values())
                .flatMap(it -> Stream.of(Arguments.of(it, false), Arguments.of(it, true)));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void readsText(Palette palette, boolean dark) {
        var colours = colours(palette, dark);
        var faint = new ArrayList<String>();
        for (var family : FAMILIES) {
            for (var text : List.of("text-default", "text-subtle")) {
                for (var ground : grounds(family, TEXT_GROUNDS)) {
                    check(colours, family + "-" + text, ground, 4.5, faint);
                }
            }
            for (var base : List.of("base-default", "base-hover", "base-active")) {
                check(colours, family + "-base-contrast-default", family + "-" + base, 4.5, faint);
            }
        }
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void showsBordersAndShapes(Palette palette, boolean dark) {
        var colours = colours(palette, dark);
        var faint = new ArrayList<String>();
        for (var family : FAMILIES) {
            for (var border : List.of("border-default", "border-strong")) {
                for (var ground : grounds(family, GROUNDS)) {
                    check(colours, family + "-" + border, ground, 3, faint);
                }
            }
        }
        for (var family : SHAPES) {
            for (var ground : grounds("neutral", GROUNDS)) {
                check(colours, family + "-base-default", ground, 3, faint);
            }
        }
        assertThat(faint).isEmpty();
    }

    @Test
    void hasTheSamePalettesAsAMunicipalityCanChoose() {
        var inFile = CHOSEN.matcher(CSS).results().map(it -> it.group(1)).collect(Collectors.toSet());

        assertThat(inFile)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Palette.values()).map(Palette::key).toList());
    }

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    private static Set<String> grounds(String family, List<String> steps) {
        return steps.stream()
                .flatMap(it -> Stream.of(family + "-" + it, "neutral-" + it))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void check(
            Map<String, String> colours, String front, String ground, double least, List<String> faint) {
        assertThat(colours).containsKeys(front, ground);
        var contrast = contrast(colours.get(front), colours.get(ground));
        if (contrast < least) {
            faint.add("%s on %s: %.2f".formatted(front, ground, contrast));
        }
    }

    /** The rule for all palettes, and the palette's own on top of it. */
    private static Map<String, String> colours(Palette palette, boolean dark) {
        var start = CSS.indexOf(DARK);
        assertThat(start).isPositive();
        var colours = new HashMap<String, String>();
        RULE.matcher(dark ? CSS.substring(start) : CSS.substring(0, start))
                .results()
                .filter(it -> Arrays.stream(it.group(1).split(","))
                                .anyMatch(selector -> selector.equals("[data-palette=" + palette.key() + "]"))
                        || it.group(1).equals(":root"))
                .forEach(it -> COLOUR.matcher(it.group(2))
                        .results()
                        .forEach(colour -> colours.put(colour.group(1), colour.group(2))));
        return colours;
    }

    private static double contrast(String one, String other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
