package no.parorendeportalen.access;

/** Why a password is not taken; {@code validation.password.FLAW} tells a person. */
public enum PasswordFlaw {
    TOO_SHORT,
    TOO_LONG,
    /** The person's own e-mail or name. */
    OWN_NAME,
    /** Among the first that anybody guesses. */
    COMMON,
    /** Has characters that cannot be written. */
    UNREADABLE
}
