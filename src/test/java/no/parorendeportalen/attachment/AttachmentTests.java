package no.parorendeportalen.attachment;

import static java.net.http.HttpResponse.BodyHandlers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.TestDatabase;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.TestDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A file on its way in, kept, and on its way out. */
@PortalTest
class AttachmentTests {

    private static final String NAME = "Skjema – før møtet.pdf";
    private static final String BOUNDARY = "skille";

    @Autowired
    ApplicationContext context;

    @Autowired
    AttachmentService attachments;

    @Autowired
    JdbcConnectionDetails database;

    @LocalServerPort
    int port;

    private static Town town;

    @BeforeEach
    void build() {
        if (town == null) {
            town = Town.empty(context);
        }
    }

    @Test
    void isSentAsAFileToSaveThatDoesNothingInTheBrowser() {
        var id = town.here(() -> TestAttachments.keep(context, NAME));

        var answer = editor().get(path(town, id));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Skjema%20%E2%80%93%20f%C3%B8r%20m%C3%B8tet.pdf");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.body()).startsWith("%PDF-").hasSize(TestAttachments.pdf("").length);
    }

    @Test
    void isForTheStaffOfItsOwnMunicipality() {
        var other = Town.empty(context);
        var theirs = other.here(() -> TestAttachments.keep(context, NAME));

        assertThat(town.as(Role.STAFF, port).get(path(town, theirs)).statusCode())
                .isEqualTo(404);
        assertThat(town.as(Role.STAFF, port).get(path(other, theirs)).statusCode())
                .isEqualTo(404);
        assertThat(SignIn.nobody(port).get(path(other, theirs)).statusCode()).isEqualTo(302);
        assertThat(town.here(() -> attachments.byIds(List.of(theirs)))).isEmpty();
    }

    @Test
    void isReadByWhoReadsWhatItIsAttachedTo() {
        var document = town.here(() -> TestDocuments.draft(context, DocumentKind.ROUTINE, "Rutine med skjema"));
        var id = town.here(() -> TestAttachments.attach(context, document, "utkast.pdf"));

        assertThat(town.as(Role.STAFF, port).get(path(town, id)).statusCode()).isEqualTo(404);
        assertThat(editor().get(path(town, id)).statusCode()).isEqualTo(200);
        town.here(() -> TestDocuments.approve(context, document, LocalDate.now()));
        assertThat(town.as(Role.STAFF, port).get(path(town, id)).statusCode()).isEqualTo(200);
    }

    @Test
    void isAttachedOnceHoweverOftenItIsSentAndNotWithoutEnd() {
        var document = town.here(() -> TestDocuments.draft(context, DocumentKind.ROUTINE, "Rutine med mange skjemaer"));
        town.here(() -> {
            for (var number = 1; number <= AttachmentService.MOST; number++) {
                TestAttachments.attach(context, document, number + ".pdf");
                TestAttachments.attach(context, document, number + ".pdf");
            }
        });

        assertThat(town.here(() -> TestAttachments.attached(context, document))).hasSize(AttachmentService.MOST);
        var page = admin() + "/rutiner/" + document + "/vedlegg";
        var answer = send(page, page.substring(town.address().length() + 2), TestAttachments.pdf(""), 0);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(Words.of("validation.attachmentTooMany"));
    }

    @Test
    void isListedByName() {
        var ids = town.here(
                () -> List.of(TestAttachments.keep(context, "b.pdf"), TestAttachments.keep(context, "A.pdf")));

        assertThat(town.here(() -> attachments.byIds(ids)))
                .extracting(AttachmentDetails::name)
                .containsExactly("A.pdf", "b.pdf");
        assertThat(town.here(() -> attachments.byIds(List.of()))).isEmpty();
    }

    @Test
    void neverChanges() throws SQLException {
        var id = town.here(() -> TestAttachments.keep(context, NAME));
        try (var superuser = TestDatabase.superuser(database.getJdbcUrl());
                var statement = superuser.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(
                            () -> statement.executeUpdate("update attachment set name = 'a' where id = '" + id + "'"))
                    .satisfies(it -> assertThat(it.getSQLState()).isEqualTo("23000"));
        }
    }

    @Test
    void isTakenInWhereFilesAre() {
        var answer = send("admin/prove/vedlegg", TestAttachments.pdf(""), 0);

        assertThat(answer.statusCode()).isEqualTo(200);
        var kept = town.here(() -> attachments.byIds(List.of(UUID.fromString(answer.body()))));
        assertThat(kept).extracting(AttachmentDetails::name).containsExactly(NAME);
    }

    @Test
    void isRefusedInWordsBesideTheFieldWhenItIsTooLargeOrMissing() {
        var large = send("admin/prove/vedlegg", TestAttachments.pdf(""), AttachedFile.LARGEST);
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).isEqualTo("[attachmentTooLarge]");

        var missing = editor().postForm(admin() + "/prove", admin() + "/prove/vedlegg", Map.of());
        assertThat(missing.body()).isEqualTo("[attachmentMissing]");
    }

    @Test
    void isRefusedWithAPageWhenItIsFarTooLargeOrSentElsewhere() {
        for (var answer : List.of(
                send("admin/prove/vedlegg", TestAttachments.pdf(""), 20_000_000),
                send("admin/prove", TestAttachments.pdf(""), 3_000_000))) {
            assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(413);
            assertThat(answer.body()).contains(Words.of("error.413.title"));
        }
    }

    private SignIn editor() {
        return town.as(Role.EDITOR, port);
    }

    private String admin() {
        return "/" + town.address() + "/admin";
    }

    private static String path(Town where, UUID attachment) {
        return "/" + where.address() + "/ansatt/vedlegg/" + attachment;
    }

    /** As a browser sends a form with one file. */
    private HttpResponse<String> send(String place, byte[] content, int more) {
        return send(admin() + "/prove", place, content, more);
    }

    private HttpResponse<String> send(String page, String place, byte[] content, int more) {
        var token = SignIn.token(editor().ok(page));
        var body = TestAttachments.join(
                TestAttachments.bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                        + token + "\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + NAME
                        + "\"\r\nContent-Type: text/html\r\n\r\n"),
                content,
                new byte[more],
                TestAttachments.bytes("\r\n--" + BOUNDARY + "--\r\n"));
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/" + town.address() + "/" + place))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", SignIn.COOKIE + "=" + editor().cookie().orElseThrow())
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
