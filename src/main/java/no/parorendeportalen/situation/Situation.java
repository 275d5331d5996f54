package no.parorendeportalen.situation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import no.parorendeportalen.upkeep.Lines;
import org.jspecify.annotations.Nullable;

/** What a carer recognises: whom or what they are a carer for. Its address is its for life. */
@Entity
class Situation extends KeptThing {

    @Column(updatable = false)
    private String slug;

    private String title;

    private String heading;

    private String lead;

    private String body;

    /** Everyday words, one a line. */
    private String words;

    private boolean child;

    private int place;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Situation() {}

    Situation(WriteSituation command) {
        knownAs(command.id());
        this.slug = Slug.of(command.slug() == null ? command.title() : command.slug());
        revise(command);
    }

    final void revise(WriteSituation command) {
        this.title = required(command.title());
        this.heading = required(command.heading());
        this.lead = command.lead().strip();
        this.body = command.text().strip();
        this.words = Lines.join(command.words());
        this.child = command.child();
        this.place = command.place();
        keptAs(command.upkeep());
    }

    private static String required(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A situation has a title and a heading");
        }
        return text.strip();
    }

    SituationLine line() {
        return new SituationLine(id(), slug, title, heading, lead, child);
    }

    String slug() {
        return slug;
    }

    String title() {
        return title;
    }

    String heading() {
        return heading;
    }

    String lead() {
        return lead;
    }

    String body() {
        return body;
    }

    String words() {
        return words;
    }

    boolean isChild() {
        return child;
    }

    int place() {
        return place;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.SITUATION;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public @Nullable String publicPath() {
        return "/situasjon/" + slug;
    }
}
