package no.parorendeportalen.upkeep;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where something is known from.
 *
 * @param name of who says it: "Helsedirektoratet"
 * @param url where it is said; null where that is not on the web
 * @param readOn the day somebody read it there; null where that is not known
 */
public record SourceOfFact(
        String name, @Nullable String url, @Nullable LocalDate readOn) {}
