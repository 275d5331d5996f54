package no.parorendeportalen.guidance.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.parorendeportalen.guidance.ArticleLine;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.situation.Audience;
import org.jspecify.annotations.Nullable;

/** For how old readers the children's pages speak. */
public enum ChildAge {
    YOUNGER(7, 12, "fault", "feelings", "play", "grownups", "ask"),
    OLDER(13, 18, "responsibility", "know", "life", "mixed", "school");

    /** What is true at any age; like {@link #points()}. */
    static final List<String> FOR_ALL = List.of("fault", "feelings", "grownups");

    static final Set<Audience> ANY = Set.of(Audience.CHILD, Audience.YOUTH);

    private final int from;
    private final int to;
    private final List<String> points;

    ChildAge(int from, int to, String... points) {
        this.from = from;
        this.to = to;
        this.points = List.of(points);
    }

    /** What it is good to know when somebody at home is ill: the last part of the messages' keys. */
    List<String> points() {
        return points;
    }

    /** As it stands in the address: "7-12". */
    public String getPath() {
        return from + "-" + to;
    }

    static Optional<ChildAge> at(String path) {
        return Arrays.stream(values()).filter(it -> it.getPath().equals(path)).findFirst();
    }

    /** The older are children by law too, so what is for children and names no age is for both. */
    Set<Audience> audience() {
        return this == OLDER ? ANY : Set.of(Audience.CHILD);
    }

    boolean reads(ArticleLine article) {
        return overlaps(article.ageFrom(), article.ageTo());
    }

    boolean mayUse(OfferCard offer) {
        return offer.audience().stream().anyMatch(audience()::contains) && overlaps(offer.ageFrom(), offer.ageTo());
    }

    private boolean overlaps(@Nullable Integer youngest, @Nullable Integer oldest) {
        return (youngest == null || youngest <= to) && (oldest == null || oldest >= from);
    }
}
