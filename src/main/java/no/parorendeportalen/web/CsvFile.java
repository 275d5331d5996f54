package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that a Norwegian spreadsheet opens as it is: semicolons, UTF-8 that says so, and no cell that would be run. */
public final class CsvFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** Norwegian Excel reads UTF-8 only after this. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CSVPrinter printer;

    private CsvFile(Appendable text, List<String> header) {
        try {
            text.append(BYTE_ORDER_MARK);
            printer = new CSVPrinter(
                    text,
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(';')
                            .setRecordSeparator("\r\n")
                            .setHeader(header.toArray(String[]::new))
                            .get());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    /**
     * Answers with a file row by row, so that it may be of any length.
     *
     * @param header the names of its columns
     */
    public static void send(HttpServletResponse response, String name, List<String> header, Consumer<CsvFile> rows)
            throws IOException {
        response.setContentType(CSV.toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
        var text = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        try {
            rows.accept(new CsvFile(text, header));
        } catch (UncheckedIOException away) {
            throw away.getCause();
        }
        text.flush();
    }

    /**
     * A file that is short enough to be whole before it is sent.
     *
     * @param header the names of its columns
     */
    public static ResponseEntity<byte[]> download(String name, List<String> header, Consumer<CsvFile> rows) {
        var text = new StringWriter();
        rows.accept(new CsvFile(text, header));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    /** One more row. What is text is made harmless; what is null is empty. */
    public void row(@Nullable Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells)
                    .map(it -> it instanceof String cell ? harmless(cell) : it == null ? "" : it)
                    .toArray());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    /** A cell that a spreadsheet would run as a formula is made text (OWASP, CSV Injection). */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
