package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.document.DocumentExport;
import no.parorendeportalen.municipality.CurrentMunicipality;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A document as a file to give to another municipality. */
@Controller
@EditorOnly
class DocumentFilePages {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final DocumentExport export;
    private final CurrentMunicipality current;
    private final DocumentFrame frame;

    DocumentFilePages(DocumentExport export, CurrentMunicipality current, DocumentFrame frame) {
        this.export = export;
        this.current = current;
        this.frame = frame;
    }

    @GetMapping({"/{municipality}/admin/rutiner/{document}/fil", "/{municipality}/admin/sjekklister/{document}/fil"})
    ResponseEntity<byte[]> send(@PathVariable UUID document, HttpServletRequest request) {
        var file = export.write(
                frame.folder(request, document),
                frame.text("layout.municipality", current.get().name()));
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }
}
