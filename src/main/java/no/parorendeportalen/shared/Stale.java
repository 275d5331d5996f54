package no.parorendeportalen.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else has changed it since it was read; nothing of the change is kept. Answered with 409, unless the form shows both texts. */
@ResponseStatus(HttpStatus.CONFLICT)
public class Stale extends RuntimeException {

    public Stale(String what) {
        super(what);
    }
}
