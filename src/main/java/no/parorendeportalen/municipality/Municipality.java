package no.parorendeportalen.municipality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.parorendeportalen.shared.PortalEntity;

/** A municipality that has its own portal below its own address. */
@Entity
class Municipality extends PortalEntity {

    @Column(updatable = false)
    private String address;

    private String name;

    private String number;

    @Enumerated(EnumType.STRING)
    private Palette palette;

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
        return new MunicipalityDetails(id(), address, name, palette);
    }
}
