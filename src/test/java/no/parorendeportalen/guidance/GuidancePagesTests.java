package no.parorendeportalen.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Shelf;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** Rights, situations, articles and ways to apply: what carers read, and how editors write it. */
@PortalTest
class GuidancePagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Statements statements;

    @Autowired
    KeptService kept;

    @LocalServerPort
    int port;

    private static Town town;
    private Pages pages;
    private SignIn editor;
    private String home;

    @BeforeEach
    void build() {
        if (town == null) {
            town = Town.build(context);
        }
        pages = new Pages(port);
        editor = town.as(Role.EDITOR, port);
        home = "/" + town.address();
    }

    @Test
    void leadsFromASituationToWhatToReadAndWhatOneHasARightTo() {
        var situation = pages.ok(home + "/situasjon/demens");

        assertThat(situation)
                .contains(home + "/artikkel/ta-vare-pa-deg-selv", home + "/rettigheter/vedtak", "Innen fire uker")
                .contains(home + "/tilbud/avlastning", home + "/tilbud?situasjon=demens", home + "/kontakt");
        assertThat(pages.ok(home + "/situasjon")).contains(home + "/situasjon/demens");
        assertThat(pages.ok(home + "/rettigheter/vedtak"))
                .contains(
                        home + "/slik-soker-du/avlastning", home + "/artikkel/ta-vare-pa-deg-selv", "Innen fire uker");
        assertThat(pages.ok(home + "/slik-soker-du")).contains(home + "/slik-soker-du/avlastning");
        assertThat(pages.text(home + "/slik-soker-du/avlastning"))
                .containsSubsequence("Navnet på fastlegen", "Ring kommunen", "Send søknaden", "Innen fire uker");
        assertThat(pages.text(home + "/artikkel/ta-vare-pa-deg-selv"))
                .contains("Svaret først.", "Pårørende til noen med", "Ikke kontrollert av kommunen ennå");
    }

    @Test
    void sendsAChildsArticleToTheChildrensPages() {
        town.here(() -> new Shelf(context, "Barn")
                .article(
                        "nar-mamma-er-syk",
                        Reader.CHILD,
                        town.shelf().situation(),
                        town.shelf().right()));

        var answer = pages.get(home + "/artikkel/nar-mamma-er-syk");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith(home + "/barn-og-unge/nar-mamma-er-syk"));
    }

    @Test
    void findsARightInTheRegisterAndIsNoDeadEndWhereThereIsNone() {
        assertThat(pages.ok(home + "/rettigheter?q=TYNGENDE+innen")).contains(home + "/rettigheter/vedtak");
        var none = pages.ok(home + "/rettigheter?q=finnes-ikke");
        assertThat(none).contains(home + "/sok?q=finnes-ikke", home + "/kontakt", "«finnes-ikke»");
        assertThat(pages.ok(home + "/rettigheter?q=" + "x".repeat(300))).contains("ds-input");
        assertThat(pages.ok(home + "/rettigheter?q=%3Cscript%3E")).doesNotContain("<script>");
    }

    @Test
    void showsAndFindsOnlyWhatIsPublished() {
        var right = town.here(() -> new Shelf(context, "Skjult").right("skjult", "I morgen"));
        assertThat(found(SearchKind.RIGHT, right)).isEqualTo(1);

        town.here(() -> {
            kept.take(KeptStep.UNPUBLISH, KeptKind.RIGHT, right, null);
        });

        assertThat(pages.get(home + "/rettigheter/skjult").statusCode()).isEqualTo(404);
        assertThat(pages.ok(home + "/rettigheter?x=1")).doesNotContain("Skjult");
        assertThat(found(SearchKind.RIGHT, right)).isZero();
    }

    private long found(SearchKind kind, UUID subject) {
        return town.here(() -> context.getBean(TransactionTemplate.class)
                .execute(it -> context.getBean(JdbcClient.class)
                        .sql("select count(*) from search_entry where kind = ? and subject_id = ?")
                        .params(kind.name(), subject)
                        .query(Long.class)
                        .single()));
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        for (var path : new String[] {"/rettigheter", "/situasjon", "/slik-soker-du", "/situasjon/demens"}) {
            statements.during(() -> pages.ok(home + path + "?x=warm"));
            var few = statements.during(() -> pages.ok(home + path + "?x=few"));
            town.here(() -> {
                var many = new Shelf(context, "Mange");
                IntStream.range(0, 12).forEach(it -> {
                    var slug = path.replaceAll("[^a-z]", "") + it;
                    many.situation(slug);
                    var right = many.right(slug, null);
                    many.howTo(slug, right);
                    many.article(slug, Reader.ADULT, town.shelf().situation(), right);
                });
            });
            var forMany = statements.during(
                    () -> assertThat(pages.ok(home + path + "?x=many")).contains("Mange"));
            assertThat(forMany).as(path).hasSameSizeAs(few).hasSizeLessThan(18);
        }
    }

    @Test
    void makesAnArticleAsADraftAndPublishesIt() {
        var path = home + "/admin/artikler";
        var fields = new LinkedHashMap<String, String>(Map.of(
                "title",
                "Å sove om natten",
                "text",
                "Legg deg tidlig.",
                "reader",
                "ADULT",
                "checkEvery",
                "6",
                "id",
                UUID.randomUUID().toString(),
                "situations",
                town.shelf().situation().toString()));

        var answer = editor.postForm(path + "/ny", fields);
        assertThat(answer.statusCode()).isEqualTo(302);
        var edit = answer.headers().firstValue("Location").orElseThrow();
        assertThat(edit).startsWith(path + "/");
        assertThat(pages.get(home + "/artikkel/a-sove-om-natten").statusCode()).isEqualTo(404);
        // Sent twice, it is made once.
        assertThat(editor.postForm(path + "/ny", fields).headers().firstValue("Location"))
                .hasValue(edit);
        var goneBack = new LinkedHashMap<>(fields);
        goneBack.put("text", "Legg deg tidlig, og stå opp.");
        var second = editor.postForm(path + "/ny", goneBack);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Legg deg tidlig, og stå opp.", "action=\"" + edit + "\"");

        town.here(() -> {
            kept.take(KeptStep.PUBLISH, KeptKind.ARTICLE, UUID.fromString(edit.substring(path.length() + 1)), null);
        });
        assertThat(pages.ok(home + "/artikkel/a-sove-om-natten")).contains("Legg deg tidlig.");
        assertThat(editor.ok(path + "?q=SOVE&status=publisert")).contains("Å sove om natten");
        assertThat(editor.ok(path + "?q=sove&status=utkast")).doesNotContain("Å sove om natten");

        fields.put("id", UUID.randomUUID().toString());
        var taken = editor.postForm(path + "/ny", fields);
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains(Words.of("validation.kept.slugTaken"), "Legg deg tidlig.");
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() {
        for (var path : new String[] {"rettigheter", "situasjoner", "artikler", "framgangsmater"}) {
            var answer = editor.postForm(
                    home + "/admin/" + path + "/ny",
                    Map.of("sourceName", "Noen", "ageFrom", "tolv", "checkEvery", "99"));

            assertThat(answer.statusCode()).as(path).isEqualTo(422);
            assertThat(answer.body())
                    .as(path)
                    .contains("id=\"title-error\"", "id=\"checkEvery-error\"", "value=\"Noen\"", "ds-error-summary")
                    .doesNotContain("??");
        }
    }

    @Test
    void refusesATitleThatGivesNoAddressAndAgesThatAreTurned() {
        var answer = editor.postForm(
                home + "/admin/artikler/ny",
                Map.of("title", "…", "text", "a", "reader", "CHILD", "ageFrom", "12", "ageTo", "7", "checkEvery", "6"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(Words.of("validation.kept.slugNeeded"), Words.of("validation.article.ages"));
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFirst() {
        for (var path : new String[] {
            "rettigheter/" + town.shelf().right(),
            "situasjoner/" + town.shelf().situation(),
            "artikler/" + town.shelf().article(),
            "framgangsmater/" + town.shelf().howto()
        }) {
            var address = home + "/admin/" + path;
            var fields = fields(editor.ok(address));
            fields.put("title", "Den første");
            assertThat(editor.post(address, fields).statusCode()).as(path).isEqualTo(302);
            fields.put("title", "Den andre");

            var late = editor.post(address, fields);

            assertThat(late.statusCode()).as(path).isEqualTo(409);
            assertThat(late.body())
                    .as(path)
                    .contains("første", "value=\"Den andre\"")
                    .doesNotContain("??");
            var again = fields(late.body());
            again.put("title", town.canary() + " igjen");
            assertThat(editor.post(address, again).statusCode()).as(path).isEqualTo(302);
        }
    }

    private static final Pattern PART = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

    /** What a browser would send of a page's form, without what is chosen in lists. */
    private static Map<String, String> fields(String page) {
        var form = page.substring(page.indexOf("<form class=\"form\""));
        var fields = new LinkedHashMap<String, String>();
        for (var box : Pattern.compile("(?s)<(?:input|textarea) ([^>]*)>([^<]*)")
                .matcher(form)
                .results()
                .toList()) {
            var parts = new HashMap<String, String>();
            PART.matcher(box.group(1)).results().forEach(it -> parts.put(it.group(1), String.valueOf(it.group(2))));
            var ticking = List.of("radio", "checkbox").contains(parts.getOrDefault("type", "text"));
            if (parts.containsKey("name") && (!ticking || parts.containsKey("checked"))) {
                var value = box.group().startsWith("<textarea") ? box.group(2) : parts.getOrDefault("value", "");
                fields.put(parts.get("name"), HtmlUtils.htmlUnescape(value));
            }
        }
        return fields;
    }

    @Test
    void changesTheRowsOfStepsWithoutSaving() {
        var path = home + "/admin/framgangsmater/" + town.shelf().howto();
        var fields = fields(editor.ok(path));
        fields.put("rad", "ned-0");

        var moved = editor.post(path, fields);

        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(fields(moved.body()))
                .containsEntry("steps[0].title", "Send søknaden")
                .containsEntry("steps[1].title", "Ring kommunen");
        fields.put("rad", "legg-til");
        assertThat(fields(editor.post(path, fields).body())).containsKey("steps[2].title");
        fields.put("rad", "tull");
        assertThat(editor.post(path, fields).statusCode()).isEqualTo(400);
        assertThat(fields(editor.ok(path)))
                .containsEntry("steps[0].title", "Ring kommunen")
                .doesNotContainKey("steps[2].title");
    }

    @Test
    void tiesNothingToWhatIsAnothers() {
        var other = Town.empty(context);
        var theirs = other.here(() -> new Shelf(context, other.canary()).right("deres", null));
        var path = home + "/admin/artikler/" + town.shelf().article();
        var fields = fields(editor.ok(path));
        fields.put("rights", theirs.toString());

        assertThat(editor.post(path, fields).statusCode()).isEqualTo(404);
        assertThat(editor.get(home + "/admin/rettigheter/" + theirs).statusCode())
                .isEqualTo(404);
        assertThat(editor.ok(path)).doesNotContain(other.canary());
    }

    @Test
    void keepsTheTextOfWhatSomebodyHasRemovedMeanwhile() {
        var id = town.here(() -> new Shelf(context, "Borte").situation("borte"));
        var path = home + "/admin/situasjoner/" + id;
        var fields = fields(editor.ok(path));
        fields.put("title", "Det jeg skrev");
        town.here(() -> {
            kept.take(KeptStep.REMOVE, KeptKind.SITUATION, id, null);
        });

        var answer = editor.post(path, fields);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Det jeg skrev", Words.of("kept.removed.meanwhile"));
        assertThat(editor.ok(path)).doesNotContain("<form class=\"form\"");
    }

    @Test
    void looksATextOverBeforeItIsSaved() {
        var path = home + "/admin/rettigheter/" + town.shelf().right();
        var fields = fields(editor.ok(path));
        fields.put("gives", "Noe **viktig**");
        fields.put("preview", "gives");

        var answer = editor.post(path, fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<strong>viktig</strong>");
    }
}
