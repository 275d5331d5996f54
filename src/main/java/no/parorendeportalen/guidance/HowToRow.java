package no.parorendeportalen.guidance;

import no.parorendeportalen.upkeep.KeptState;

/** A way to apply in the list of who edits it. */
public record HowToRow(HowToLine line, KeptState kept) {}
