package no.parorendeportalen.contact.web;

import jakarta.validation.constraints.Email;
import java.util.stream.Stream;
import no.parorendeportalen.contact.WriteContact;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.web.Line;
import org.springframework.validation.Errors;

/** How one gets in touch: the first part of {@link ContactForm}. */
public abstract class ContactWaysForm extends AddressedForm {

    @Line(max = 20, required = false)
    private String phone = "";

    @Line(max = 254, required = false)
    @Email
    private String email = "";

    @Line(max = 500, required = false)
    private String chat = "";

    @Line(max = 500, required = false)
    private String url = "";

    @Line(max = 300, required = false)
    private String address = "";

    void reach(WriteContact written) {
        phone = written.phone() == null ? "" : written.phone().spaced();
        email = orEmpty(written.email());
        chat = orEmpty(written.chat());
        url = orEmpty(written.url());
        address = orEmpty(written.address());
    }

    /** There is a way, and each leads somewhere. */
    void checkWays(Errors errors) {
        if (!phone.isEmpty() && PhoneNumber.of(phone).isEmpty()) {
            errors.rejectValue("phone", "phone");
        }
        checkLink("chat", chat, errors);
        checkLink("url", url, errors);
        if (Stream.of(phone, email, chat, url, address).allMatch(String::isEmpty)) {
            errors.rejectValue("phone", "noWay");
        }
    }

    private static void checkLink(String field, String written, Errors errors) {
        if (!written.isEmpty() && !written.matches("https?://[!-~]+")) {
            errors.rejectValue(field, "link");
        }
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

    public String getChat() {
        return chat;
    }

    public void setChat(String chat) {
        this.chat = chat;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
