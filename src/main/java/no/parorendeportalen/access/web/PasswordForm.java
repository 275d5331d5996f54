package no.parorendeportalen.access.web;

import java.util.Optional;
import no.parorendeportalen.access.PasswordFlaw;
import org.springframework.validation.BindingResult;

/** A password chosen anew, twice; with the current one where somebody is signed in. It is never written back. */
public class PasswordForm {

    private String currentPassword = "";
    private String newPassword = "";
    private String repeatedPassword = "";

    void check(Optional<PasswordFlaw> flaw, BindingResult errors) {
        flaw.ifPresent(it -> errors.rejectValue("newPassword", "password." + it.name()));
        if (flaw.isEmpty() && !newPassword.equals(repeatedPassword)) {
            errors.rejectValue("repeatedPassword", "password.differs");
        }
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public String getRepeatedPassword() {
        return repeatedPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public void setRepeatedPassword(String repeatedPassword) {
        this.repeatedPassword = repeatedPassword;
    }
}
