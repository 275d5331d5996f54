package no.parorendeportalen.web;

import no.parorendeportalen.municipality.CurrentMunicipality;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the steps of the way to a municipality's page. */
@Component
public class Trail {

    private final CurrentMunicipality current;
    private final MessageSource messages;

    Trail(CurrentMunicipality current, MessageSource messages) {
        this.current = current;
        this.messages = messages;
    }

    /** The municipality's front page. */
    public Crumb home() {
        return new Crumb(current.get().name(), path(""));
    }

    /**
     * A page above this one.
     *
     * @param key of its title
     * @param below its path below the municipality's
     */
    public Crumb up(String key, String below) {
        return new Crumb(text(key), path(below));
    }

    /**
     * A page above this one that is called something of its own.
     *
     * @param below its path below the municipality's
     */
    public Crumb to(String label, String below) {
        return new Crumb(label, path(below));
    }

    /** This page. */
    public Crumb here(String key, Object... arguments) {
        return Crumb.here(text(key, arguments));
    }

    private String path(String below) {
        return "/" + current.get().address() + below;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
