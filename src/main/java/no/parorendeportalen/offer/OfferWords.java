package no.parorendeportalen.offer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What can be chosen, as an address says it: Norwegian words without å, ø and æ. They are promises to those who keep a link. */
public final class OfferWords {

    private static final Map<OfferFacet, String> PARAMETERS = new EnumMap<>(Map.of(
            OfferFacet.SITUATION, "situasjon",
            OfferFacet.KIND, "type",
            OfferFacet.AUDIENCE, "for",
            OfferFacet.ACCESS, "tilgang",
            OfferFacet.PRICE, "pris",
            OfferFacet.OPEN, "apent",
            OfferFacet.CHANNEL, "hvordan",
            OfferFacet.TIME, "tid",
            OfferFacet.LANGUAGE, "sprak",
            OfferFacet.PROVIDER, "tilbyder"));

    /** By facet and name of the constant. What is not here is said in an address as it is. */
    private static final Map<OfferFacet, Map<String, String>> WORDS = new EnumMap<>(Map.of(
            OfferFacet.KIND,
                    Map.of(
                            "CONVERSATION", "samtale",
                            "GROUP", "gruppe",
                            "COURSE", "kurs",
                            "RESPITE", "avlastning",
                            "MONEY", "penger",
                            "PRACTICAL", "praktisk-hjelp",
                            "COORDINATION", "koordinering",
                            "MEETING_PLACE", "moteplass",
                            "HELPLINE", "telefon-og-chat",
                            "INFORMATION", "informasjon"),
            OfferFacet.AUDIENCE,
                    Map.of(
                            "ADULT", "voksne",
                            "SPOUSE", "ektefelle",
                            "PARENT", "foreldre",
                            "SIBLING", "sosken",
                            "CHILD", "barn",
                            "YOUTH", "ungdom",
                            "BEREAVED", "etterlatte",
                            "PROFESSIONAL", "fagfolk"),
            OfferFacet.ACCESS,
                    Map.of(
                            "DROP_IN", "bare-kom",
                            "SIGN_UP", "pamelding",
                            "REFERRAL", "henvisning",
                            "APPLICATION", "soknad",
                            "LEGAL_RIGHT", "lovfestet"),
            OfferFacet.PRICE, Map.of(OfferFilter.YES, "gratis"),
            OfferFacet.OPEN, Map.of(OfferFilter.YES, "na"),
            OfferFacet.CHANNEL,
                    Map.of("PHYSICAL", "oppmote", "DIGITAL", "pa-nett", "PHONE", "telefon", "HOME", "hjemme"),
            OfferFacet.TIME, Map.of("DAYTIME", "dag", "EVENING", "kveld", "WEEKEND", "helg")));

    private OfferWords() {}

    public static String parameter(OfferFacet facet) {
        return PARAMETERS.getOrDefault(facet, "");
    }

    /** A value as an address says it. */
    public static String word(OfferFacet facet, String value) {
        return WORDS.getOrDefault(facet, Map.of()).getOrDefault(value, value);
    }

    /** The value that an address means; nothing for a word that means none. */
    public static Optional<String> value(OfferFacet facet, String word) {
        var words = WORDS.get(facet);
        if (words == null) {
            return Optional.of(word).filter(it -> it.matches("[a-zA-Z0-9-]{1,80}"));
        }
        return words.entrySet().stream()
                .filter(it -> it.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
