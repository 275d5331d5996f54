package no.parorendeportalen.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    private final StringWriter text = new StringWriter();
    private final CSVPrinter printer;

    /** @param header the names of its columns */
    public CsvFile(String... header) {
        text.write(BYTE_ORDER_MARK);
        try {
            printer = new CSVPrinter(
                    text,
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(';')
                            .setRecordSeparator("\r\n")
                            .setHeader(header)
                            .get());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One more row. What is text is made harmless; what is null is empty. */
    public void row(@Nullable Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells)
                    .map(it -> it instanceof String cell ? harmless(cell) : it == null ? "" : it)
                    .toArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** To be kept by who asked for it. */
    public ResponseEntity<byte[]> download(String name) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A cell that a spreadsheet would run as a formula is made text (OWASP, CSV Injection). */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
