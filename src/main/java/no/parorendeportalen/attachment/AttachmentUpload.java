package no.parorendeportalen.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import no.parorendeportalen.attachment.AttachmentRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** What a form brings, as a file that may be attached, or in words beside the field why not. */
@Component
public class AttachmentUpload {

    /** The file of a form that is nothing else; empty where it was refused, and then the form has an error in {@code file}. */
    public Optional<AttachedFile> read(AttachmentForm form, BindingResult errors) {
        return read(form.getFile(), "file", errors);
    }

    /**
     * The same for a form with other fields.
     *
     * @param field where the form has the file
     */
    public Optional<AttachedFile> read(@Nullable MultipartFile file, String field, BindingResult errors) {
        var name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            errors.rejectValue(field, "attachmentMissing");
            return Optional.empty();
        }
        try {
            if (file.getSize() > AttachedFile.LARGEST) {
                throw new AttachmentRefused(Reason.TOO_LARGE);
            }
            return Optional.of(AttachedFile.of(name, file.getBytes()));
        } catch (AttachmentRefused refused) {
            errors.rejectValue(field, refused.reason().code());
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
