package no.parorendeportalen.network.web;

/** One of several, as {@code components/select} draws it. */
record Choice(String value, String label, boolean selected) {}
