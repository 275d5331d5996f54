package no.parorendeportalen.checklist;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A run to come.
 *
 * @param id that its form was given
 * @param slug the last part of the checklist's address
 * @param responsible a colleague of the unit
 * @param starts the first day of its period
 * @param ends the last
 */
public record StartRun(UUID id, String slug, NeutralLabel label, UUID responsible, LocalDate starts, LocalDate ends) {}
