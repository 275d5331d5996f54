package no.parorendeportalen.attachment;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that an editor attaches; the field is {@code file}. The form is {@code multipart/form-data}. */
public class AttachmentForm {

    private @Nullable MultipartFile file;

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }
}
