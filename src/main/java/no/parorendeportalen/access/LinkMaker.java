package no.parorendeportalen.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who made a link to choose a password with. It matters afterwards too: whoever held the link could have chosen instead of the person.
 *
 * @param municipality the administrator's; null for others, and where it is not known
 */
record LinkMaker(Kind kind, @Nullable UUID municipality) {

    enum Kind {
        /** Went to the person's own e-mail. */
        MAIL,
        OPERATOR,
        /** Handed over by an administrator of a municipality. */
        ADMINISTRATOR
    }

    static final LinkMaker MAIL = new LinkMaker(Kind.MAIL, null);
    static final LinkMaker OPERATOR = new LinkMaker(Kind.OPERATOR, null);

    static LinkMaker administrator(UUID municipality) {
        return new LinkMaker(Kind.ADMINISTRATOR, municipality);
    }

    /** Whether a municipality may believe that nobody of another one has chosen. */
    boolean isTrustedIn(UUID other) {
        return kind != Kind.ADMINISTRATOR || other.equals(municipality);
    }
}
