package no.parorendeportalen.upkeep;

/** What its editors know of something that is kept true. */
public interface Kept {

    KeptState kept();
}
