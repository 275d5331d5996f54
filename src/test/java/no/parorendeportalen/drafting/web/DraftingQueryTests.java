package no.parorendeportalen.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The editing pages ask the database as often for 1,000 measures as for 31. */
@PortalTest
class DraftingQueryTests {

    private static final int MOST = 10;

    @Autowired
    Statements statements;

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private record Desk(DraftTown town, SignIn editor) {}

    private static Desk few;
    private static Desk many;

    @BeforeEach
    void loadOnce() {
        if (few == null) {
            few = desk(31);
            many = desk(1_000);
        }
    }

    private Desk desk(int measures) {
        var town = DraftTown.large(context, measures);
        return new Desk(town, town.editor(port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/omrader/{area}",
                "/omrader/{area}/rediger",
                "/tiltak/31",
                "/omrader/{area}/tiltak/nytt",
                "/tiltak/31/ta-bort"
            })
    void asksAsOftenForManyMeasuresAsForFew(String path) {
        var ofFew = address(few, path);
        var ofMany = address(many, path);
        var forFew = sentFor(few.editor, ofFew);
        var forMany = sentFor(many.editor, ofMany);

        assertThat(forMany).hasSameSizeAs(forFew);
        assertThat(forFew).as(String.join("\n", forFew)).hasSizeLessThanOrEqualTo(MOST);
    }

    /** Without what the session does for itself: it is the same for every page. */
    private List<String> sentFor(SignIn editor, String page) {
        return statements.during(() -> editor.ok(page)).stream()
                .filter(it -> !it.contains("SPRING_SESSION"))
                .toList();
    }

    private static String address(Desk desk, String path) {
        return desk.town.plan(path.replace("{area}", desk.town.area(0).toString()));
    }

    @Test
    void asksNoMoreForOtherPieces() {
        var town = DraftTown.small(context);
        var editor = town.editor(port);
        for (var path : new String[] {
            "/kapitler/" + town.outline().chapters().get(0).id(),
            "/fotnoter/" + town.outline().references().get(0).id(),
            "/mal/" + town.areaPage(0).goals().get(0).id(),
            "/grep/" + town.areaPage(0).approaches().get(0).id(),
            "/omrader/" + town.area(0) + "/mal/nytt",
            "/tiltak/1"
        }) {
            var page = town.plan(path);
            var sent = sentFor(editor, page);
            assertThat(sent).as(path + "\n" + String.join("\n", sent)).hasSizeLessThanOrEqualTo(MOST);
        }
    }
}
