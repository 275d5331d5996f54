package no.parorendeportalen.search;

import java.util.List;

/**
 * A concept of Los as the search uses it.
 *
 * @param address its own, for life
 * @param name in bokmål
 * @param words what it is called too, in bokmål and nynorsk, without the spellings that the search sees as the same
 */
record LosConcept(String address, String name, List<String> words) {}
