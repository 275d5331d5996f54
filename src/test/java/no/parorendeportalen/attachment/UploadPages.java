package no.parorendeportalen.attachment;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** An address that takes attachments, and tells what came of one. */
@TestComponent
@RestController
public class UploadPages {

    private final AttachmentUpload upload;
    private final AttachmentService attachments;

    UploadPages(AttachmentUpload upload, AttachmentService attachments) {
        this.upload = upload;
        this.attachments = attachments;
    }

    @PostMapping("/{municipality}/admin/prove/vedlegg")
    ResponseEntity<String> take(AttachmentForm form, BindingResult errors) {
        var file = upload.read(form, errors);
        return file.isPresent()
                ? ResponseEntity.ok(attachments.keep(file.get()).toString())
                : ResponseEntity.unprocessableContent()
                        .body(errors.getFieldErrors("file").stream()
                                .map(ObjectError::getCode)
                                .toList()
                                .toString());
    }
}
