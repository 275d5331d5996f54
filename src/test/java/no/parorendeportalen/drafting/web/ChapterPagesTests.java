package no.parorendeportalen.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Words;
import no.parorendeportalen.strategy.PartKind;
import no.parorendeportalen.strategy.PartLine;
import no.parorendeportalen.strategy.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PortalTest
class ChapterPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    DraftTown town;
    SignIn editor;

    @BeforeEach
    void signIn() {
        town = DraftTown.small(context);
        editor = town.editor(port);
    }

    private UUID first() {
        return town.outline().chaptersAt(false).get(0).id();
    }

    private String page(UUID chapter) {
        return town.plan("/kapitler/" + chapter);
    }

    @Test
    void addsAChapterOnceAndSaysSo() {
        var form = editor.ok(town.plan("/kapitler/nytt"));
        var fields = SignIn.hidden(form);
        fields.putAll(Map.of("title", "Nytt <b>kapittel</b> 🧡", "text", "Tekst", "printedNumber", ""));

        var added = editor.post(town.plan("/kapitler/nytt"), fields);
        editor.post(town.plan("/kapitler/nytt"), fields);

        assertThat(added.statusCode()).isEqualTo(302);
        assertThat(added.headers().firstValue("Location")).hasValue(town.plan("#rad-" + fields.get("id")));
        assertThat(town.outline().chaptersAt(false))
                .filteredOn(it -> it.id().equals(UUID.fromString(fields.get("id"))))
                .extracting(PartLine::position)
                .containsExactly(2);
        assertThat(town.outline().chapters()).hasSize(3);
    }

    @Test
    void addsASectionUnderAChapterAndNowhereElse() {
        var chapter = first();
        var form = editor.ok(town.plan("/kapitler/nytt?under=" + chapter));
        var fields = SignIn.hidden(form);
        fields.putAll(Map.of("title", "Et underkapittel", "text", ""));

        assertThat(form).contains("Innledning");
        assertThat(editor.post(town.plan("/kapitler/nytt"), fields).statusCode())
                .isEqualTo(302);
        assertThat(town.outline().sectionsOf(chapter, false))
                .extracting(PartLine::label)
                .contains("Et underkapittel");
        var section = UUID.fromString(fields.get("id"));
        assertThat(editor.get(town.plan("/kapitler/nytt?under=" + section)).statusCode())
                .isEqualTo(404);
        fields.put("under", section.toString());
        fields.put("id", UUID.randomUUID().toString());
        assertThat(editor.post(town.plan("/kapitler/nytt"), fields).statusCode())
                .isEqualTo(404);
    }

    @Test
    void changesAChapter() {
        var chapter = first();
        var fields = SignIn.hidden(editor.ok(page(chapter)));
        fields.putAll(Map.of("title", "Om oss", "printedNumber", "1.0", "text", "Ny tekst"));

        var saved = editor.post(page(chapter), fields);

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(town.here(() -> town.draft().chapterText(chapter)))
                .extracting("title", "printedNumber", "text")
                .containsExactly("Om oss", "1.0", "Ny tekst");
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFirst() {
        var chapter = first();
        var mine = SignIn.hidden(editor.ok(page(chapter)));
        var other = town.editor(port);
        var theirs = SignIn.hidden(other.ok(page(chapter)));
        theirs.putAll(Map.of("title", "Deres tittel", "text", "Deres tekst"));
        mine.putAll(Map.of("title", "Min tittel", "text", "Min tekst"));
        other.post(page(chapter), theirs);

        var late = editor.post(page(chapter), mine);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Deres", "value=\"Min tittel\"", Words.of("conflict.saved"));
        assertThat(town.here(() -> town.draft().chapterText(chapter)).title()).isEqualTo("Deres tittel");
        var anew = SignIn.hidden(late.body());
        anew.putAll(Map.of("title", "Min tittel", "text", "Min tekst"));
        assertThat(editor.post(page(chapter), anew).statusCode()).isEqualTo(302);
        assertThat(town.here(() -> town.draft().chapterText(chapter)).title()).isEqualTo("Min tittel");
    }

    @Test
    void keepsWhatWasTypedWhenTheTextWasFrozenOrRemovedMeanwhile() {
        var chapter = first();
        var fields = SignIn.hidden(editor.ok(page(chapter)));
        var blank = SignIn.hidden(editor.ok(town.plan("/kapitler/nytt")));
        fields.putAll(Map.of("title", "Min tittel", "text", "Det jeg skrev"));
        blank.putAll(Map.of("title", "Min tittel", "text", "Det jeg skrev"));
        town.remove(PartKind.CHAPTER, chapter);

        var removed = editor.post(page(chapter), fields);
        assertThat(removed.statusCode()).isEqualTo(409);
        assertThat(removed.body())
                .contains("Det jeg skrev", Words.of("drafting.gone", Words.of("drafting.chapter.the")));
        assertThat(editor.ok(page(chapter))).contains("Det er gjort", "/angre");

        town.take(Step.OPEN_HEARING);
        for (var late : new String[] {page(chapter), town.plan("/kapitler/nytt")}) {
            var answer = editor.post(late, late.equals(page(chapter)) ? fields : blank);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("Det jeg skrev", Words.of("drafting.frozen.HEARING"));
        }
        assertThat(town.outline().chapters()).hasSize(2);
        assertThat(editor.ok(page(chapter))).contains(Words.of("drafting.frozen.HEARING"));

        town.take(Step.WITHDRAW);
        var ended = editor.post(page(chapter), fields);
        assertThat(ended.statusCode()).isEqualTo(409);
        assertThat(ended.body()).contains("Det jeg skrev", Words.of("drafting.ended"));
        assertThat(editor.get(page(chapter)).statusCode()).isEqualTo(404);
    }

    @Test
    void previewsWithoutSaving() {
        var chapter = first();
        var fields = SignIn.hidden(editor.ok(page(chapter)));
        fields.putAll(Map.of(
                "title", "Om oss", "text", "**viktig** <script>x</script> [a](javascript:x)", "preview", "text"));

        var preview = editor.post(page(chapter), fields);

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("<strong>viktig</strong>", "&lt;script&gt;")
                .doesNotContain("<script>x", "href=\"javascript");
        assertThat(town.here(() -> town.draft().chapterText(chapter)).title()).isEqualTo("Innledning");
    }

    @Test
    void removesWithAReasonAndPutsBack() {
        var chapter = first();
        var fields = SignIn.hidden(editor.ok(page(chapter) + "/ta-bort"));
        fields.put("reason", "");
        assertThat(editor.post(page(chapter) + "/ta-bort", fields).statusCode()).isEqualTo(422);

        fields.put("reason", "Vi trenger det ikke");
        var removed = editor.post(page(chapter) + "/ta-bort", fields);

        assertThat(removed.statusCode()).as(removed.body()).isEqualTo(302);
        assertThat(removed.headers().firstValue("Location")).hasValue(town.plan("#rad-" + chapter));
        assertThat(town.outline().chaptersAt(true))
                .extracting(PartLine::removedReason)
                .containsExactly("Vi trenger det ikke");
        var again = editor.post(page(chapter) + "/ta-bort", fields);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Vi trenger det ikke");
        assertThat(editor.postForm(page(chapter), page(chapter) + "/angre", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(town.outline().chaptersAt(true)).isEmpty();
    }
}
