package no.parorendeportalen.offer;

/** What an offer is. */
public enum OfferKind {
    CONVERSATION,
    GROUP,
    COURSE,
    RESPITE,
    MONEY,
    PRACTICAL,
    COORDINATION,
    MEETING_PLACE,
    HELPLINE,
    INFORMATION
}
