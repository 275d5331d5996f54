package no.parorendeportalen.checklist.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.document.Phase;
import no.parorendeportalen.document.SharedPointDetails;
import no.parorendeportalen.document.SharedPointWording;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes about a point that checklists have in common. */
public class SharedPointForm {

    private @Nullable UUID id;

    private @Nullable Long version;

    @Line(max = 300)
    private String title = "";

    @Prose(max = 20_000)
    private String body = "";

    @Line(max = 200, required = false)
    private String who = "";

    private @Nullable Phase phase;

    /** What the change was said to reach; empty until that has been said. */
    private String reach = "";

    static SharedPointForm blank() {
        var form = new SharedPointForm();
        form.id = UUID.randomUUID();
        return form;
    }

    static SharedPointForm of(SharedPointDetails saved) {
        var form = new SharedPointForm();
        form.id = saved.id();
        form.version = saved.version();
        form.title = saved.wording().title();
        form.body = saved.wording().body();
        form.who = saved.wording().who();
        form.phase = saved.wording().phase();
        return form;
    }

    /** Its title must give something to be known by in files. */
    void checkKey(Errors errors) {
        if (!title.isBlank() && Slug.orElse(title, "").isEmpty()) {
            errors.rejectValue("title", "pointWordless");
        }
    }

    /** Only of a form without errors. */
    SharedPointWording wording() {
        return new SharedPointWording(title, body, who, phase);
    }

    UUID newId() {
        return Objects.requireNonNullElseGet(id, UUID::randomUUID);
    }

    /** The version that the form was filled in from: one that none has where it was left out. */
    long knownVersion() {
        return version == null ? -1 : version;
    }

    /** What differs from the words that are saved. */
    List<Part> differences(SharedPointDetails saved) {
        return List.of(
                Part.of("sharedPointForm.title", saved.wording().title(), title),
                Part.of("sharedPointForm.body", saved.wording().body(), body),
                Part.of("sharedPointForm.who", saved.wording().who(), who));
    }

    /** Both versions; from now on this form builds on the one that is saved. */
    Conflict conflict(SharedPointDetails saved, String path) {
        this.version = saved.version();
        this.reach = "";
        return new Conflict(null, differences(saved), path);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
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

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }
}
