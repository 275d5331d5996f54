package no.parorendeportalen.guide;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import no.parorendeportalen.upkeep.Lines;
import org.jspecify.annotations.Nullable;

/** How to lead a conversation, part by part. Its address is its for life. Published, it is shown to staff; the public never sees it. */
@Entity
class Guide extends KeptThing {

    @Column(updatable = false)
    private String slug;

    private String title;

    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(name = "guide_kind")
    private GuideKind guideKind;

    private List<String> serviceAreas;

    private String opening;

    private String whatNext;

    private String words;

    @ElementCollection
    @CollectionTable(name = "guide_part", joinColumns = @JoinColumn(name = "guide_id"))
    @OrderColumn(name = "position")
    private List<GuidePart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "guide_link", joinColumns = @JoinColumn(name = "guide_id"))
    @OrderColumn(name = "position")
    private List<GuideLink> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "guide_measure", joinColumns = @JoinColumn(name = "guide_id"))
    @Column(name = "measure_number")
    private Set<Integer> measures = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Guide() {}

    @SuppressWarnings("NullAway.Init") // revise gives it the rest
    Guide(WriteGuide command) {
        knownAs(command.id());
        this.slug = Slug.of(command.slug() == null ? command.title() : command.slug());
        revise(command);
    }

    final void revise(WriteGuide command) {
        if (command.title().isBlank()
                || command.summary().isBlank()
                || command.parts().isEmpty()) {
            throw new IllegalArgumentException("A guide has a title, a summary and at least one part");
        }
        this.title = command.title().strip();
        this.summary = command.summary().strip();
        this.guideKind = command.kind();
        this.serviceAreas =
                command.areas().stream().sorted().map(ServiceArea::name).toList();
        this.opening = command.opening().strip();
        this.whatNext = command.next().strip();
        this.words = Lines.join(command.words());
        replace(parts, command.parts().stream().map(GuidePart::of).toList());
        replace(links, command.links().stream().map(GuideLink::of).distinct().toList());
        measures.retainAll(command.measures());
        measures.addAll(command.measures());
        keptAs(command.upkeep());
    }

    private static <T> void replace(List<T> held, List<T> by) {
        if (!by.equals(held)) {
            held.clear();
            held.addAll(by);
        }
    }

    GuideLine line(LocalDate today) {
        return new GuideLine(
                id(), slug, title, summary, guideKind, areas(), freshness(today).state());
    }

    private Set<ServiceArea> areas() {
        return GuideLines.areas(serviceAreas);
    }

    GuideDetails details(LocalDate today) {
        return new GuideDetails(
                line(today),
                opening,
                parts.stream().map(GuidePart::told).toList(),
                whatNext,
                links.stream().map(GuideLink::told).toList(),
                Lines.of(words),
                Set.copyOf(measures),
                keptState(today));
    }

    SearchEntry finding() {
        var said = parts.stream()
                .map(GuidePart::told)
                .flatMap(it -> Stream.concat(Stream.of(it.title()), it.say().stream()));
        return new SearchEntry(
                SearchKind.GUIDE,
                id(),
                staffPath(),
                title,
                List.of(),
                summary,
                Stream.of(Stream.of(opening), said, Stream.of(whatNext))
                        .flatMap(it -> it)
                        .collect(Collectors.joining("\n\n")),
                Lines.of(words));
    }

    /** Where staff read it, below the municipality. */
    String staffPath() {
        return "/ansatt/samtaleguider/" + slug;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.GUIDE;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public @Nullable String publicPath() {
        return null;
    }
}
