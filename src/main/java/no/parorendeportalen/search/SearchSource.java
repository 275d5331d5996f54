package no.parorendeportalen.search;

import java.util.List;

/** A feature that can tell all it has of a kind, so that the index of a municipality can be made anew. Implement it as a bean. */
public interface SearchSource {

    SearchKind kind();

    /** All of it that those who may read it can see in the municipality at work. */
    List<SearchEntry> all();
}
