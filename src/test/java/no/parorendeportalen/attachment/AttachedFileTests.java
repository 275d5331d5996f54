package no.parorendeportalen.attachment;

import static no.parorendeportalen.attachment.TestAttachments.DOCX;
import static no.parorendeportalen.attachment.TestAttachments.bytes;
import static no.parorendeportalen.attachment.TestAttachments.join;
import static no.parorendeportalen.attachment.TestAttachments.openDocument;
import static no.parorendeportalen.attachment.TestAttachments.openXml;
import static no.parorendeportalen.attachment.TestAttachments.packedPdf;
import static no.parorendeportalen.attachment.TestAttachments.pdf;
import static no.parorendeportalen.attachment.TestAttachments.picture;
import static no.parorendeportalen.attachment.TestAttachments.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.parorendeportalen.attachment.AttachmentRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AttachedFileTests {

    private static final byte[] COMPOUND = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of(AttachmentType.PDF, pdf("")),
                Arguments.of(AttachmentType.PDF, packedPdf("1 0 << /Title (Et skjema) >>")),
                Arguments.of(AttachmentType.PNG, picture("png")),
                Arguments.of(AttachmentType.JPEG, picture("jpeg")),
                Arguments.of(AttachmentType.DOCX, openXml(DOCX, Map.of())),
                Arguments.of(AttachmentType.XLSX, openXml(TestAttachments.XLSX, Map.of())),
                Arguments.of(AttachmentType.PPTX, openXml(TestAttachments.PPTX, Map.of())),
                Arguments.of(
                        AttachmentType.ODT,
                        openDocument(TestAttachments.ODT, "", Map.of("Basic/Standard/script-lb.xml", "<library/>"))),
                Arguments.of(AttachmentType.ODS, openDocument(TestAttachments.ODS, "", Map.of())));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void isKnownByItsContentWhateverItIsCalled(AttachmentType type, byte[] content) throws AttachmentRefused {
        var file = AttachedFile.of("oversikt.exe", content);

        assertThat(file.type()).isEqualTo(type);
        assertThat(file.name()).startsWith("oversikt.exe.");
    }

    static Stream<Arguments> refused() {
        var macros = Map.of("word/vbaProject.bin", "x");
        return Stream.of(
                Arguments.of("nothing", new byte[0], Reason.EMPTY),
                Arguments.of("text", bytes("Bare tekst"), Reason.UNKNOWN),
                Arguments.of("program", join(bytes("MZ"), new byte[200]), Reason.UNKNOWN),
                Arguments.of("page", bytes("<!DOCTYPE html><html><body>Hei</body></html>"), Reason.WEB_PAGE),
                Arguments.of("drawing", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), Reason.WEB_PAGE),
                Arguments.of("old or locked Word", join(COMPOUND, new byte[1024]), Reason.LOCKED),
                Arguments.of("archive", zip(Map.of("a.txt", "a")), Reason.UNKNOWN),
                Arguments.of("presentation of OpenDocument", odf("presentation"), Reason.UNKNOWN),
                Arguments.of("macros by part", openXml(DOCX, macros), Reason.MACROS),
                Arguments.of(
                        "macros by type",
                        openXml("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of()),
                        Reason.MACROS),
                Arguments.of(
                        "macros under another name",
                        openXml(
                                DOCX,
                                "<Default Extension=\"dat\" ContentType=\"application/vnd.ms-office.vbaProject\"/>",
                                Map.of("word/a.dat", "x")),
                        Reason.MACROS),
                Arguments.of(
                        "macros of LibreOffice",
                        openDocument(TestAttachments.ODT, "", Map.of("Basic/Standard/Module1.xml", "x")),
                        Reason.MACROS),
                Arguments.of(
                        "locked OpenDocument",
                        openDocument(TestAttachments.ODT, "<manifest:encryption-data/>", Map.of()),
                        Reason.LOCKED),
                Arguments.of("two kinds", openXml(DOCX, Map.of("mimetype", TestAttachments.ODT)), Reason.BROKEN),
                Arguments.of("out of the archive", openXml(DOCX, Map.of("../a", "x")), Reason.BROKEN),
                Arguments.of("more after the list", join(openXml(DOCX, Map.of()), pdf("")), Reason.BROKEN),
                Arguments.of("half a file", half(openXml(DOCX, Map.of())), Reason.BROKEN),
                Arguments.of("a part that grows", growing(), Reason.BOMB),
                Arguments.of("picture and archive", join(picture("png"), zip(Map.of("a", "a"))), Reason.BROKEN),
                Arguments.of("picture and PDF", join(picture("jpeg"), pdf("")), Reason.BROKEN),
                Arguments.of("PDF and archive", join(pdf(""), zip(Map.of("a", "a"))), Reason.BROKEN),
                Arguments.of("half a PDF", half(pdf("")), Reason.BROKEN),
                Arguments.of("locked PDF", pdf("/Encrypt 3 0 R"), Reason.LOCKED),
                Arguments.of("script", pdf("/OpenAction << /S /JavaScript /JS (x) >>"), Reason.ACTIVE),
                Arguments.of("script in other letters", pdf("/AA << /S /J#61vaScript >>"), Reason.ACTIVE),
                Arguments.of("short script", pdf("/A << /S /Rendition /JS (x) >>"), Reason.ACTIVE),
                Arguments.of("packed script", packedPdf("1 0 << /S /JavaScript /JS (x) >>"), Reason.ACTIVE),
                Arguments.of("program", pdf("/A << /S /Launch /F (a.exe) >>"), Reason.ACTIVE),
                Arguments.of("file in the file", pdf("/Names << /EmbeddedFiles 3 0 R >>"), Reason.ACTIVE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefused(String what, byte[] content, Reason reason) {
        assertThatExceptionOfType(AttachmentRefused.class)
                .isThrownBy(() -> AttachedFile.of("skjema.pdf", content))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }

    @Test
    void isRefusedWhenItIsTooLarge() {
        assertThatExceptionOfType(AttachmentRefused.class)
                .isThrownBy(() -> AttachedFile.of("a.pdf", new byte[AttachedFile.LARGEST + 1]))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Årsplan 2026.PDF,Årsplan 2026.pdf",
                "C:\\Users\\kari\\Skjema.pdf,Skjema.pdf",
                "../../etc/passwd,passwd.pdf",
                ".htaccess,htaccess.pdf",
                "skjema.docx,skjema.docx.pdf",
                "a\u202Efdp.exe,afdp.exe.pdf",
                "a|b\tX: y.pdf,a-bX- y.pdf",
                "A\u030Arsplan.pdf,Årsplan.pdf",
                "...,vedlegg.pdf",
                "'',vedlegg.pdf"
            })
    void hasANameThatIsSafeAnywhere(String given, String name) throws AttachmentRefused {
        assertThat(AttachedFile.of(given, pdf("")).name()).isEqualTo(name);
    }

    @Test
    void hasANameThatIsNotTooLong() throws AttachmentRefused {
        assertThat(AttachedFile.of("å".repeat(300) + ".pdf", pdf("")).name())
                .hasSize(FileName.LONGEST)
                .endsWith("å.pdf");
    }

    private static byte[] odf(String kind) {
        return openDocument("application/vnd.oasis.opendocument." + kind, "", Map.of());
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    /** Some hundred kilobytes that become more than is unpacked of anything. */
    private static byte[] growing() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var nothing = new byte[1_000_000];
            for (var size = 0L; size <= Unpacked.LARGEST; size += nothing.length) {
                zip.write(nothing);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
