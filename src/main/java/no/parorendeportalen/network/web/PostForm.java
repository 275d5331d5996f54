package no.parorendeportalen.network.web;

import jakarta.validation.constraints.Email;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.network.HandOn;
import no.parorendeportalen.network.PostSaid;
import no.parorendeportalen.network.PostWritten;
import no.parorendeportalen.network.WritePost;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.upkeep.UpkeepForm;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes of who has a role in a unit. The role and the unit are asked for once. */
public class PostForm extends UpkeepForm {

    private @Nullable UUID role;

    private @Nullable UUID unit;

    private @Nullable UUID account;

    @Line(max = 120, required = false)
    private String person = "";

    private boolean deputy;

    private boolean coversBelow;

    @Line(max = 20, required = false)
    private String phone = "";

    @Line(max = 254, required = false)
    @Email
    private String email = "";

    @Line(max = 200, required = false)
    private String contactNote = "";

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
        form.account = said.account();
        form.person = Objects.requireNonNullElse(said.person(), "");
        form.deputy = said.deputy();
        form.coversBelow = said.coversBelow();
        form.phone = spaced(said.phone());
        form.email = Objects.requireNonNullElse(said.email(), "");
        form.contactNote = said.contactNote();
        form.since = said.since();
        form.until = said.until();
        return form;
    }

    /** For the next one: reached as the one before, but somebody else. */
    static PostForm next(PostWritten before, LocalDate today) {
        var form = of(before);
        var first = before.said().since();
        form.account = null;
        form.person = "";
        form.since = first == null || first.isBefore(today) ? today : first.plusDays(1);
        form.until = null;
        form.setId(UUID.randomUUID());
        return form;
    }

    /** What the fields do not say of themselves. */
    void check(Errors errors) {
        if (!phone.isEmpty() && PhoneNumber.of(phone).isEmpty()) {
            errors.rejectValue("phone", "phone");
        }
        if (account == null && Stream.of(person, phone, email).allMatch(String::isEmpty)) {
            errors.rejectValue("person", "nobody");
        }
        if (!contactNote.isEmpty() && phone.isEmpty() && email.isEmpty()) {
            errors.rejectValue("contactNote", "noteOfNothing");
        }
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
                newId(), null, Objects.requireNonNull(role), Objects.requireNonNull(unit), said(), upkeep());
    }

    WritePost toChange(UUID post, PostWritten saved) {
        return new WritePost(post, knownVersion(), saved.role(), saved.unit(), said(), upkeep());
    }

    HandOn toHandOn(UUID post) {
        return new HandOn(post, knownVersion(), newId(), said());
    }

    private PostSaid said() {
        return new PostSaid(
                deputy,
                coversBelow,
                person,
                account,
                PhoneNumber.of(phone).orElse(null),
                email,
                contactNote,
                since,
                until);
    }

    /**
     * What differs from the version that somebody else has saved.
     *
     * @param colleagues names of those who have an account
     * @param yes word for what is so
     */
    List<Part> differences(PostWritten saved, Map<UUID, String> colleagues, String yes) {
        var said = saved.said();
        var yours = account == null ? person : colleagues.getOrDefault(account, person);
        return List.of(
                Part.of("postForm.person", said.person(), yours),
                Part.of("postForm.deputy", said.deputy() ? yes : "", deputy ? yes : ""),
                Part.of("postForm.coversBelow", said.coversBelow() ? yes : "", coversBelow ? yes : ""),
                Part.of(
                        "postForm.phone",
                        spaced(said.phone()),
                        spaced(PhoneNumber.of(phone).orElse(null))),
                Part.of("postForm.email", said.email(), email),
                Part.of("postForm.contactNote", said.contactNote(), contactNote),
                Part.of("postForm.since", text(said.since()), text(since)),
                Part.of("postForm.until", text(said.until()), text(until)));
    }

    private static String spaced(@Nullable PhoneNumber phone) {
        return Optional.ofNullable(phone).map(PhoneNumber::spaced).orElse("");
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
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

    public @Nullable UUID getAccount() {
        return account;
    }

    public void setAccount(@Nullable UUID account) {
        this.account = account;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public boolean isDeputy() {
        return deputy;
    }

    public void setDeputy(boolean deputy) {
        this.deputy = deputy;
    }

    public boolean isCoversBelow() {
        return coversBelow;
    }

    public void setCoversBelow(boolean coversBelow) {
        this.coversBelow = coversBelow;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getContactNote() {
        return contactNote;
    }

    public void setContactNote(String contactNote) {
        this.contactNote = contactNote;
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
