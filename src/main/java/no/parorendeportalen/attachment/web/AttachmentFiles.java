package no.parorendeportalen.attachment.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.attachment.AttachmentService;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Attached files, to be saved and not shown: whatever is in one, it does nothing as a page of the portal's. */
@Controller
@StaffOnly
class AttachmentFiles {

    private final AttachmentService attachments;

    AttachmentFiles(AttachmentService attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/{municipality}/ansatt/vedlegg/{attachment}")
    ResponseEntity<byte[]> send(@PathVariable UUID attachment) {
        var file = attachments.content(attachment);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.bytes());
    }
}
