package no.parorendeportalen.web;

import no.parorendeportalen.municipality.Contact;
import no.parorendeportalen.municipality.StatementLinks;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs to know of where the reader is.
 *
 * @param demonstration whether each page says that it is one
 * @param municipality null at the top, where all municipalities are listed
 */
public record Site(boolean demonstration, @Nullable Place municipality) {

    /** @param palette as the style sheets name it */
    public record Place(String address, String name, String palette, Contact contact, StatementLinks statements) {}
}
