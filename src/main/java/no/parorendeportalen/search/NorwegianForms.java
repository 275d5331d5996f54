package no.parorendeportalen.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.parorendeportalen.shared.Folding;

/**
 * One form for a word in bokmål and nynorsk: "sjukeheim" and "sykehjem" become the same, "avlasting" and "avlastning" too. The form need
 * not be a word; it is the same whether somebody writes a text or asks for it. Endings (-ar, -er, -ande, -ende, -leg, -lig) are the
 * stemmer's.
 */
final class NorwegianForms {

    /** Wherever they stand in a word, folded, in this order. */
    private static final Map<String, String> WITHIN = within();

    private static final Map<String, String> WORDS = WordList.lines("forms.txt").stream()
            .map(it -> it.split(" +"))
            .collect(Collectors.toMap(it -> Folding.fold(it[0]), it -> Folding.fold(it[1])));

    private NorwegianForms() {}

    /** @param folded a single word, as {@link Folding} leaves it */
    static String common(String folded) {
        var word = WORDS.getOrDefault(folded, folded);
        for (var rule : WITHIN.entrySet()) {
            word = word.replace(rule.getKey(), rule.getValue());
        }
        return word.replaceFirst("born(a|)$", "barn")
                .replaceFirst("slon$", "slonn")
                .replaceFirst("(?<=.{2})stad(en|er|ar|)$", "sted$1");
    }

    private static Map<String, String> within() {
        var rules = new LinkedHashMap<String, String>();
        rules.put("sjuk", "syk");
        rules.put("heim", "hjem");
        rules.put("skule", "skole");
        rules.put("sjolv", "selv");
        rules.put("hjarne", "hjerne");
        rules.put("hjarte", "hjerte");
        rules.put("teneste", "tjeneste");
        rules.put("tenester", "tjenester");
        rules.put("tilbod", "tilbud");
        rules.put("bustad", "bolig");
        rules.put("vaksen", "voksen");
        rules.put("vaksne", "voksne");
        rules.put("rettlei", "veiled");
        rules.put("veglei", "veiled");
        rules.put("gjev", "giv");
        rules.put("meistr", "mestr");
        rules.put("parorande", "parorende");
        rules.put("nedsetj", "nedsett");
        rules.put("nedsettelse", "nedsetting");
        rules.put("opphald", "opphold");
        rules.put("tryggleik", "trygghet");
        rules.put("kjensle", "folelse");
        rules.put("sambuar", "samboer");
        rules.put("sysken", "sosken");
        rules.put("hugs", "husk");
        rules.put("sokj", "sok");
        rules.put("heit", "het");
        rules.put("einsl", "ensl");
        rules.put("saerleg", "saerlig");
        // Last: "avlastning" and "avlasting", "rådgivning" and "rådgiving".
        rules.put("ning", "ing");
        return rules;
    }
}
