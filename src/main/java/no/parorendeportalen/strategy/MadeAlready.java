package no.parorendeportalen.strategy;

import no.parorendeportalen.shared.Stale;

/** The piece that is to be made is there, and says something else: it has to be changed as what is there is changed. */
public class MadeAlready extends Stale {

    MadeAlready(String what) {
        super(what);
    }
}
