package no.parorendeportalen.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import no.parorendeportalen.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;

/** Something that takes place on a day. Its address is its for life; what is called off stays, and says so. */
@Entity
class Event extends KeptThing {

    @Column(updatable = false)
    private String slug;

    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_kind")
    private EventKind eventKind;

    private LocalDateTime starts;

    private LocalDateTime ends;

    private String about;

    @Column(name = "offer_id")
    private @Nullable UUID offer;

    @Column(name = "place_id")
    private @Nullable UUID place;

    private @Nullable String onlineUrl;

    private @Nullable String signUp;

    private @Nullable String signUpUrl;

    private @Nullable LocalDate signUpBy;

    private @Nullable String cancelledBecause;

    /** Grows with every change, so that a reader's own calendar knows which is the latest. */
    private int sequence;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Event() {}

    @SuppressWarnings("NullAway.Init") // say gives it the rest
    Event(UUID id, String slug, EventSaid said, Upkeep upkeep) {
        knownAs(id);
        this.slug = slug;
        say(said);
        keptAs(upkeep);
    }

    final void revise(EventSaid said, Upkeep upkeep) {
        if (!said.equals(said())) {
            say(said);
            sequence++;
        }
        keptAs(upkeep);
    }

    private void say(EventSaid said) {
        this.title = said.title();
        this.eventKind = said.kind();
        this.starts = said.time().starts();
        this.ends = said.time().ends();
        this.about = said.about();
        this.offer = said.offer();
        this.place = said.place();
        this.onlineUrl = said.onlineUrl();
        this.signUp = said.signUp().words();
        this.signUpUrl = said.signUp().url();
        this.signUpBy = said.signUp().by();
    }

    /** It does not take place after all. */
    void cancel(String because) {
        if (because.isBlank()) {
            throw new IllegalArgumentException("Whoever meant to come is told why");
        }
        if (cancelledBecause != null) {
            throw new Stale(title);
        }
        this.cancelledBecause = because.strip();
        sequence++;
    }

    /** It takes place as planned, though it was called off. */
    void uncancel() {
        if (cancelledBecause == null) {
            throw new Stale(title);
        }
        this.cancelledBecause = null;
        sequence++;
    }

    EventSaid said() {
        return new EventSaid(title, eventKind, time(), offer, about, place, onlineUrl, signUp());
    }

    EventTime time() {
        return new EventTime(starts, ends);
    }

    SignUp signUp() {
        return new SignUp(signUp, signUpUrl, signUpBy);
    }

    String slug() {
        return slug;
    }

    @Nullable
    String cancelledBecause() {
        return cancelledBecause;
    }

    int sequence() {
        return sequence;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.EVENT;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String publicPath() {
        return "/kalender/" + slug;
    }
}
