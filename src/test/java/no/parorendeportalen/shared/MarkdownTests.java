package no.parorendeportalen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    @Test
    void makesAMarkALinkToItsReference() {
        assertThat(Markdown.html("En setning[^12].", 3, "Fotnote"))
                .startsWith("<p>En setning<sup><a ")
                .contains("class=\"reference-mark\"", "href=\"#referanse-12\"", "aria-label=\"Fotnote 12\"")
                .endsWith(">12</a></sup>.</p>");
        assertThat(Markdown.marks("En[^12] og to[^3], [^3]. Ikke [^x] eller [^1234567]."))
                .containsExactly(3, 12);
    }

    @Test
    void leavesMarksAndMarkupOutOfPlainText() {
        assertThat(Markdown.plain("En **viktig** setning[^12].")).isEqualTo("En viktig setning.");
        assertThat(Markdown.plain("Første.\n\nAndre[^1].")).isEqualTo("Første.\nAndre.");
    }

    @Test
    void showsRawHtmlAsText() {
        assertThat(Markdown.html("<script>alert(1)</script>\n\n<b onclick=\"x\">b</b>", 3, "Fotnote"))
                .doesNotContain("<script")
                .doesNotContain("<b")
                .contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///c:/x"})
    void linksNowhereElseThanToTheWebMailAndPaths(String url) {
        assertThat(Markdown.html("Se [*lenke*](" + url + ") her", 3, "Fotnote"))
                .isEqualTo("<p>Se <em>lenke</em> her</p>");
    }

    @ParameterizedTest
    @CsvSource({"###, 3, h3", "###, 4, h4", "#, 3, h2", "####, 3, h4", "######, 6, h6", "###, 2, h2"})
    void writesHeadingsAtTheLevelOfThePage(String written, int level, String tag) {
        assertThat(Markdown.html(written + " Tittel", level, "Fotnote")).isEqualTo("<" + tag + ">Tittel</" + tag + ">");
    }
}
