package no.parorendeportalen.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A form with a field of each sort, for the gallery. */
public class GalleryForm {

    @Line(max = 60)
    private String title = "";

    @Line(max = 100, required = false)
    @Email
    private String email = "";

    @Prose(max = 2000, required = true)
    private String text = "";

    @NotNull
    private @Nullable LocalDate date;

    @NotNull
    @Min(1)
    @Max(10)
    private @Nullable Integer number;

    @NotNull
    private @Nullable Sort sort;

    private @Nullable Long version;

    /** What one can choose among. */
    public enum Sort {
        FIRST,
        SECOND
    }

    static GalleryForm filled() {
        var form = new GalleryForm();
        form.title = "Pårørendesenteret";
        form.email = "post@kommune.no";
        form.text = "Du kan få *avlastning* i helgene.\n\n- hjemme\n- hos oss";
        form.date = LocalDate.of(2026, 11, 21);
        form.number = 3;
        form.sort = Sort.FIRST;
        form.version = 4L;
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable Integer getNumber() {
        return number;
    }

    public void setNumber(@Nullable Integer number) {
        this.number = number;
    }

    public @Nullable Sort getSort() {
        return sort;
    }

    public void setSort(@Nullable Sort sort) {
        this.sort = sort;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
