package no.parorendeportalen.offer;

/** How one comes to an offer. The law separates these, so do the pages. */
public enum Access {
    /** One comes, calls or writes; nobody asks why. */
    DROP_IN,
    /** One puts one's name down. */
    SIGN_UP,
    /** Somebody, often the doctor, sends one there. */
    REFERRAL,
    /** One applies, and the municipality makes a decision that can be complained about. */
    APPLICATION,
    /** One has a right to it by law, where what the law asks for is there. */
    LEGAL_RIGHT
}
