package no.parorendeportalen.guidance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import no.parorendeportalen.upkeep.Lines;

/** How something is applied for, step by step. Its address is its for life. */
@Entity
@Table(name = "how_to")
class HowTo extends KeptThing {

    @Column(updatable = false)
    private String slug;

    private String title;

    private String lead;

    /** What one needs at hand, one a line. */
    private String needs;

    @ElementCollection
    @CollectionTable(name = "how_to_step", joinColumns = @JoinColumn(name = "how_to_id"))
    @OrderColumn(name = "position")
    private List<HowToStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "how_to_offer", joinColumns = @JoinColumn(name = "how_to_id"))
    @Column(name = "offer_id")
    private Set<UUID> offers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "how_to_right", joinColumns = @JoinColumn(name = "how_to_id"))
    @Column(name = "right_id")
    private Set<UUID> rights = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected HowTo() {}

    HowTo(WriteHowTo command) {
        knownAs(command.id());
        this.slug = Slug.of(command.slug() == null ? command.title() : command.slug());
        revise(command);
    }

    final void revise(WriteHowTo command) {
        if (command.title().isBlank() || command.steps().isEmpty()) {
            throw new IllegalArgumentException("A way to apply has a title and at least one step");
        }
        this.title = command.title().strip();
        this.lead = command.lead().strip();
        this.needs = Lines.join(command.needs());
        var now = command.steps().stream().map(HowToStep::of).toList();
        if (!now.equals(steps)) {
            steps.clear();
            steps.addAll(now);
        }
        replace(offers, command.offers());
        replace(rights, command.rights());
        keptAs(command.upkeep());
    }

    private static void replace(Set<UUID> held, Collection<UUID> by) {
        held.retainAll(Set.copyOf(by));
        held.addAll(by);
    }

    HowToLine line(LocalDate today) {
        return new HowToLine(id(), slug, title, lead, freshness(today));
    }

    HowToDetails details(LocalDate today) {
        return new HowToDetails(
                line(today),
                Lines.of(needs),
                steps.stream().map(HowToStep::told).toList(),
                Set.copyOf(offers),
                Set.copyOf(rights),
                keptState(today));
    }

    SearchEntry finding() {
        return new SearchEntry(
                        SearchKind.HOWTO,
                        id(),
                        "/slik-soker-du/" + slug,
                        title,
                        List.of(),
                        lead,
                        steps.stream()
                                .map(HowToStep::told)
                                .map(it -> it.title() + "\n\n" + it.text())
                                .collect(Collectors.joining("\n\n")),
                        List.of())
                .between(null, listedUntil());
    }

    @Override
    public KeptKind kind() {
        return KeptKind.HOWTO;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String publicPath() {
        return "/slik-soker-du/" + slug;
    }
}
