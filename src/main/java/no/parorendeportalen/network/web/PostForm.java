package no.parorendeportalen.network.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.network.HandOn;
import no.parorendeportalen.network.PostWritten;
import no.parorendeportalen.network.WritePost;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.PageOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes of who has a role in a unit. The role and the unit are asked for once. */
@PageOrder({
    "role",
    "unit",
    "account",
    "person",
    "deputy",
    "coversBelow",
    "phone",
    "email",
    "contactNote",
    "since",
    "until"
})
public class PostForm extends PostHolderForm {

    private @Nullable UUID role;

    private @Nullable UUID unit;

    private @Nullable LocalDate since;

    private @Nullable LocalDate until;

    static PostForm empty(@Nullable UUID role, @Nullable UUID unit, LocalDate today) {
        var form = new PostForm();
        form.begin();
        form.role = role;
        form.unit = unit;
        form.since = today;
        return form;
    }

    static PostForm of(PostWritten post) {
        var said = post.said();
        var form = new PostForm();
        form.fill(post.kept());
        form.role = post.role();
        form.unit = post.unit();
        form.hold(said);
        form.since = said.since();
        form.until = said.until();
        return form;
    }

    /** For the next one: reached as the one before, but somebody else. */
    static PostForm next(PostWritten before, LocalDate today) {
        var form = of(before);
        var first = before.said().since();
        form.vacate();
        form.since = first == null || first.isBefore(today) ? today : first.plusDays(1);
        form.until = null;
        form.setId(UUID.randomUUID());
        return form;
    }

    /** What the fields do not say of themselves. */
    void check(Errors errors) {
        checkHolder(errors);
        if (since != null && until != null && until.isBefore(since)) {
            errors.rejectValue("until", "endsBeforeItBegins");
        }
    }

    @Override
    protected void checkNew(Errors errors) {
        if (role == null && !errors.hasFieldErrors("role")) {
            errors.rejectValue("role", "NotNull");
        }
        if (unit == null && !errors.hasFieldErrors("unit")) {
            errors.rejectValue("unit", "NotNull");
        }
    }

    /** Somebody else has it. */
    @Override
    protected void taken(Errors errors) {
        errors.rejectValue("unit", "seatTaken");
    }

    /** Of the next one: it begins after the one before. */
    void checkNext(PostWritten before, Errors errors) {
        if (since == null) {
            if (!errors.hasFieldErrors("since")) {
                errors.rejectValue("since", "NotNull");
            }
            return;
        }
        var first = before.said().since();
        var last = before.said().until();
        if (first != null && !since.isAfter(first) || last != null && since.isAfter(last.plusDays(1))) {
            errors.rejectValue("since", "nextTooEarly");
        }
    }

    WritePost toAdd() {
        return new WritePost(
                newId(),
                null,
                Objects.requireNonNull(role),
                Objects.requireNonNull(unit),
                said(since, until),
                upkeep());
    }

    WritePost toChange(UUID post, PostWritten saved) {
        return new WritePost(post, knownVersion(), saved.role(), saved.unit(), said(since, until), upkeep());
    }

    HandOn toHandOn(UUID post) {
        return new HandOn(post, knownVersion(), newId(), said(since, until));
    }

    /**
     * What differs from the version that somebody else has saved.
     *
     * @param colleagues names of those who have an account
     * @param yes word for what is so
     */
    List<Part> differences(PostWritten saved, Map<UUID, String> colleagues, String yes) {
        var said = saved.said();
        var parts = new ArrayList<>(holders(said, colleagues, yes));
        parts.add(Part.of("postForm.since", text(said.since()), text(since)));
        parts.add(Part.of("postForm.until", text(said.until()), text(until)));
        return parts;
    }

    public @Nullable UUID getRole() {
        return role;
    }

    public void setRole(@Nullable UUID role) {
        this.role = role;
    }

    public @Nullable UUID getUnit() {
        return unit;
    }

    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
