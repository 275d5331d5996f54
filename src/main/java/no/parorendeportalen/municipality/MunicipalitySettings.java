package no.parorendeportalen.municipality;

/**
 * What an administrator sets for the municipality.
 *
 * @param version the one they were read in, and a change is made upon
 * @param name without the word "kommune"
 * @param term for how many years a strategy is adopted
 * @param revisedEvery how many years there are between revisions
 */
public record MunicipalitySettings(
        long version,
        String name,
        Palette palette,
        Contact contact,
        StatementLinks statements,
        int term,
        int revisedEvery) {}
