package no.parorendeportalen.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import org.jspecify.annotations.Nullable;

/** What a section of a law gives a carer, and until when one can ask for it. Its address is its for life. */
@Entity
class LegalRight extends KeptThing {

    @Column(updatable = false)
    private String slug;

    private String title;

    private String law;

    private String section;

    private @Nullable String lawUrl;

    private String gives;

    private String who;

    private @Nullable String deadline;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected LegalRight() {}

    LegalRight(WriteRight command) {
        knownAs(command.id());
        this.slug = Slug.of(command.slug() == null ? command.title() : command.slug());
        revise(command);
    }

    final void revise(WriteRight command) {
        this.title = required(command.title());
        this.law = required(command.law());
        this.section = command.section().strip();
        this.lawUrl = command.lawUrl();
        this.gives = command.gives().strip();
        this.who = command.who().strip();
        this.deadline = command.deadline();
        keptAs(command.upkeep());
    }

    private static String required(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A right has a title and a law");
        }
        return text.strip();
    }

    RightLine line(LocalDate today) {
        return new RightLine(id(), slug, title, law, section, lawUrl, who, deadline, freshness(today));
    }

    String title() {
        return title;
    }

    String gives() {
        return gives;
    }

    SearchEntry finding() {
        return new SearchEntry(
                        SearchKind.RIGHT,
                        id(),
                        "/rettigheter/" + slug,
                        title,
                        List.of(),
                        who,
                        gives,
                        Stream.of(law, section, deadline)
                                .filter(Objects::nonNull)
                                .toList())
                .between(null, listedUntil());
    }

    @Override
    public KeptKind kind() {
        return KeptKind.RIGHT;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String publicPath() {
        return "/rettigheter/" + slug;
    }
}
