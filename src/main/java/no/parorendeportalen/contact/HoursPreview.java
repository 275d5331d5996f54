package no.parorendeportalen.contact;

import java.util.List;

/** How opening hours read at this moment, before they are saved. */
public record HoursPreview(Opening now, List<HoursLine> lines) {}
