package no.parorendeportalen.document.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.document.Phase;
import no.parorendeportalen.document.Seen;
import no.parorendeportalen.document.SharedWords;
import no.parorendeportalen.document.VersionText;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes in a step of a routine or a point of a checklist. */
public class PointForm extends LinkRows {

    @Line(max = 200, required = false)
    private String section = "";

    @Line(max = 300, required = false)
    private String title = "";

    @Prose(max = 20_000)
    private String text = "";

    @Line(max = 200, required = false)
    private String who = "";

    private @Nullable Phase phase;

    @Line(max = 200, required = false)
    private String deadline = "";

    @Min(0)
    @Max(3)
    private @Nullable Integer level;

    private @Nullable UUID shared;

    /** Of a step to come: what it comes after. */
    private @Nullable UUID after;

    private @Nullable UUID id;

    @Line(max = 40, required = false)
    private String seen = "";

    /** For a step to come; it has an id from now on, so that sending the form twice makes one. */
    static PointForm after(VersionText.@Nullable Step step) {
        var form = new PointForm();
        form.id = UUID.randomUUID();
        form.after = step == null ? null : step.point();
        form.section = step == null ? "" : step.section();
        return form;
    }

    static PointForm of(VersionText.Step step) {
        var form = new PointForm();
        form.section = step.section();
        form.title = step.title();
        form.text = step.body();
        form.who = step.who();
        form.phase = step.phase();
        form.deadline = step.deadline();
        form.level = step.level();
        form.shared = step.shared();
        form.id = step.point();
        form.seen = Seen.of(step);
        form.fill(LinkChoices.words(step.links()));
        return form;
    }

    void check(LinkChoices choices, List<SharedWords> common, Errors errors) {
        check(choices, errors);
        if (shared == null && title.codePoints().noneMatch(Character::isLetterOrDigit)) {
            errors.rejectValue("title", "NotBlank");
        }
        if (shared != null && common.stream().noneMatch(it -> it.id().equals(shared))) {
            errors.rejectValue("shared", "gone");
            shared = null;
        }
    }

    /** @param common whose words a shared point has; what the form says besides is left alone */
    VersionText.Step step(UUID point, LinkChoices choices, List<SharedWords> common) {
        var words = common.stream().filter(it -> it.id().equals(shared)).findFirst();
        return new VersionText.Step(
                point,
                section,
                words.map(SharedWords::title).orElse(title),
                words.map(SharedWords::body).orElse(text),
                words.map(SharedWords::who).orElse(who),
                words.isPresent() ? words.get().phase() : phase,
                deadline,
                level,
                shared,
                choices.links(getLinks()));
    }

    /** The id that a step to come is to have. */
    UUID newId() {
        return Objects.requireNonNullElseGet(id, UUID::randomUUID);
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public @Nullable Phase getPhase() {
        return phase;
    }

    public void setPhase(@Nullable Phase phase) {
        this.phase = phase;
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(String deadline) {
        this.deadline = deadline;
    }

    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }

    public @Nullable UUID getShared() {
        return shared;
    }

    public void setShared(@Nullable UUID shared) {
        this.shared = shared;
    }

    public @Nullable UUID getAfter() {
        return after;
    }

    public void setAfter(@Nullable UUID after) {
        this.after = after;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
