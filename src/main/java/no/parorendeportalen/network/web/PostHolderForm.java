package no.parorendeportalen.network.web;

import jakarta.validation.constraints.Email;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.network.PostSaid;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.upkeep.UpkeepForm;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Who has a role, and how they are reached: the part of {@link PostForm} that another one is asked for again. */
public abstract class PostHolderForm extends UpkeepForm {

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

    void hold(PostSaid said) {
        account = said.account();
        person = orEmpty(said.person());
        deputy = said.deputy();
        coversBelow = said.coversBelow();
        phone = spaced(said.phone());
        email = orEmpty(said.email());
        contactNote = said.contactNote();
    }

    /** Nobody yet: reached as the one before. */
    void vacate() {
        account = null;
        person = "";
    }

    /** There is somebody, who can be reached as it says. */
    void checkHolder(Errors errors) {
        if (!phone.isEmpty() && PhoneNumber.of(phone).isEmpty()) {
            errors.rejectValue("phone", "phone");
        }
        if (account == null && Stream.of(person, phone, email).allMatch(String::isEmpty)) {
            errors.rejectValue("person", "nobody");
        }
        if (!contactNote.isEmpty() && phone.isEmpty() && email.isEmpty()) {
            errors.rejectValue("contactNote", "noteOfNothing");
        }
    }

    PostSaid said(@Nullable LocalDate since, @Nullable LocalDate until) {
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
     * Who has it now, and who is to.
     *
     * @param colleagues names of those who have an account
     * @param yes word for what is so
     */
    List<Part> holders(PostSaid said, Map<UUID, String> colleagues, String yes) {
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
                Part.of("postForm.contactNote", said.contactNote(), contactNote));
    }

    private static String spaced(@Nullable PhoneNumber phone) {
        return Optional.ofNullable(phone).map(PhoneNumber::spaced).orElse("");
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
}
