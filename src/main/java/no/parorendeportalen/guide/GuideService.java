package no.parorendeportalen.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.strategy.MeasureLookup;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.KeptState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's guides to conversations: for staff to find and follow, and for editors to write. */
@Service
@Transactional(readOnly = true)
public class GuideService {

    private final Guides guides;
    private final GuideLines lines;
    private final GuideWays ways;
    private final GuideTrail trail;
    private final SearchService search;
    private final MeasureLookup measures;
    private final Keeper keeper;
    private final Clock clock;

    GuideService(
            Guides guides,
            GuideLines lines,
            GuideWays ways,
            GuideTrail trail,
            SearchService search,
            MeasureLookup measures,
            Keeper keeper,
            Clock clock) {
        this.guides = guides;
        this.lines = lines;
        this.ways = ways;
        this.trail = trail;
        this.search = search;
        this.measures = measures;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Those that fit, by title; what fits the words best first, where words are searched for. */
    public List<GuideLine> find(GuideFilter filter) {
        var all = lines.of(filter);
        if (filter.words().isEmpty()) {
            return all;
        }
        var places = new HashMap<UUID, Integer>();
        search.ranked(filter.words(), SearchKind.GUIDE).forEach(it -> places.put(it, places.size()));
        return all.stream()
                .filter(it -> places.containsKey(it.id()))
                .sorted(Comparator.comparing(it -> places.get(it.id())))
                .toList();
    }

    /** @throws NotFound if staff see no such guide */
    public GuideDetails at(String slug) {
        return guides.findBySlug(slug)
                .filter(Guide::isPublic)
                .map(it -> it.details(today()))
                .orElseThrow(() -> new NotFound("guide"));
    }

    /**
     * With where it leads and why there is one.
     *
     * @throws NotFound if staff see no such guide
     */
    public GuideReading read(String slug) {
        var guide = at(slug);
        return new GuideReading(guide, ways.of(guide.links()), measures.byNumbers(guide.measures()));
    }

    /** All of them, what is removed last. */
    public List<KeptState> all() {
        var today = today();
        return guides.all().stream().map(it -> it.keptState(today)).toList();
    }

    /** @throws NotFound if the municipality has no such guide */
    public GuideDetails forEditing(UUID id) {
        return keeper.find(Guide.class, id).details(today());
    }

    /**
     * Makes a guide, or says anew what one says.
     *
     * @throws no.parorendeportalen.shared.Stale if somebody else was first, or its address is taken
     */
    @Transactional
    public UUID write(WriteGuide command) {
        if (command.version() == null) {
            return keeper.add(Guide.class, command.id(), () -> new Guide(command));
        }
        var guide = keeper.toChange(Guide.class, command.id(), command.version());
        var before = guide.details(today());
        guide.revise(command);
        keeper.keep(guide, trail.changes(keeper.entry(guide, "revised"), before, guide.details(today())));
        return guide.id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
