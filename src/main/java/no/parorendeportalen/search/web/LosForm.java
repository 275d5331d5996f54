package no.parorendeportalen.search.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of Los that an editor sends. */
public class LosForm {

    private @Nullable MultipartFile file;

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }
}
