package no.parorendeportalen.municipality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.shared.PortalEntity;
import no.parorendeportalen.shared.SecureLink;
import org.jspecify.annotations.Nullable;

/** A municipality that has its own portal below its own address. */
@Entity
class Municipality extends PortalEntity {

    /** Years. */
    static final int LONGEST_TERM = 12;

    @Column(updatable = false)
    private String address;

    private String name;

    private String number;

    @Enumerated(EnumType.STRING)
    private Palette palette;

    private @Nullable String contactName;

    private @Nullable String contactPhone;

    private @Nullable String contactEmail;

    private @Nullable String contactOpening;

    private @Nullable String privacyStatement;

    private @Nullable String accessibilityStatement;

    private int term = 4;

    private int revisedEvery = 2;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Municipality() {}

    Municipality(MunicipalityAddress address, String name, String number, Palette palette) {
        if (!isName(name)) {
            throw new IllegalArgumentException("A municipality's name has 1 to 80 characters");
        }
        if (!isNumber(number)) {
            throw new IllegalArgumentException("A municipality's number has four digits");
        }
        this.address = address.value();
        this.name = name.strip();
        this.number = number;
        this.palette = palette;
    }

    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= 80 && text.chars().noneMatch(Character::isISOControl);
    }

    /** Four digits (Statistisk sentralbyrå, standard for kommuneinndeling). */
    static boolean isNumber(String text) {
        return text.matches("[0-9]{4}");
    }

    MunicipalityDetails details() {
        return new MunicipalityDetails(id(), address, name, palette, contact(), statements());
    }

    MunicipalitySettings settings() {
        return new MunicipalitySettings(
                Objects.requireNonNullElse(version(), 0L), name, palette, contact(), statements(), term, revisedEvery);
    }

    private Contact contact() {
        var phone = contactPhone == null ? null : new PhoneNumber(contactPhone).spaced();
        return new Contact(contactName, phone, contactEmail, contactOpening);
    }

    private StatementLinks statements() {
        return new StatementLinks(privacyStatement, accessibilityStatement);
    }

    /**
     * Sets what an administrator may set. The address and the number stay.
     *
     * @throws IllegalArgumentException if a value is none
     */
    void change(MunicipalitySettings settings) {
        if (!isName(settings.name())) {
            throw new IllegalArgumentException("A municipality's name has 1 to 80 characters");
        }
        if (settings.term() < 1
                || settings.term() > LONGEST_TERM
                || settings.revisedEvery() < 1
                || settings.revisedEvery() > settings.term()) {
            throw new IllegalArgumentException("A strategy is revised within its term of at most 12 years");
        }
        var contact = settings.contact();
        name = settings.name().strip();
        palette = settings.palette();
        contactName = line(contact.name());
        contactPhone = filled(contact.phone())
                .map(it -> PhoneNumber.of(it)
                        .orElseThrow(() -> new IllegalArgumentException("Not a telephone number"))
                        .digits())
                .orElse(null);
        contactEmail = line(contact.email());
        contactOpening = line(contact.opening());
        privacyStatement = link(settings.statements().privacy());
        accessibilityStatement = link(settings.statements().accessibility());
        term = settings.term();
        revisedEvery = settings.revisedEvery();
    }

    private static Optional<String> filled(@Nullable String written) {
        return Optional.ofNullable(written).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static @Nullable String line(@Nullable String written) {
        var line = filled(written).orElse(null);
        if (line != null && line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not one line");
        }
        return line;
    }

    private static @Nullable String link(@Nullable String written) {
        return filled(written).map(it -> new SecureLink(it).address()).orElse(null);
    }
}
