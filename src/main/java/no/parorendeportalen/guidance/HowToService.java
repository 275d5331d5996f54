package no.parorendeportalen.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.upkeep.Lines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's ways to apply: to choose among, to follow, and to edit. */
@Service
@Transactional(readOnly = true)
public class HowToService {

    private final HowTos howTos;
    private final Ties ties;
    private final Keeper keeper;
    private final Clock clock;

    HowToService(HowTos howTos, Ties ties, Keeper keeper, Clock clock) {
        this.howTos = howTos;
        this.ties = ties;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Those that the public finds in lists, by title. */
    public List<HowToLine> published() {
        var today = today();
        return Kept.listed(howTos.published().stream().map(it -> it.line(today)).toList(), HowToLine::freshness);
    }

    /** @throws NotFound if the public sees no such way to apply */
    public HowToDetails at(String slug) {
        return howTos.findBySlug(slug)
                .filter(HowTo::isPublic)
                .map(it -> it.details(today()))
                .orElseThrow(() -> new NotFound("how-to"));
    }

    /** All of them, what is removed last. */
    public List<KeptState> all() {
        var today = today();
        return howTos.all().stream().map(it -> it.keptState(today)).toList();
    }

    /** @throws NotFound if the municipality has no such way to apply */
    public HowToDetails forEditing(UUID id) {
        return keeper.find(HowTo.class, id).details(today());
    }

    /**
     * Makes a way to apply, or says anew what one says.
     *
     * @throws no.parorendeportalen.shared.Stale if somebody else was first, or its address is taken
     */
    @Transactional
    public UUID write(WriteHowTo command) {
        if (command.version() == null) {
            return keeper.add(HowTo.class, command.id(), () -> new HowTo(command));
        }
        var howTo = keeper.toChange(HowTo.class, command.id(), command.version());
        var before = howTo.details(today());
        howTo.revise(command);
        keeper.keep(howTo, changes(keeper.entry(howTo, "revised"), before, howTo.details(today())));
        return howTo.id();
    }

    private TrailEntry changes(TrailEntry entry, HowToDetails before, HowToDetails after) {
        var was = before.line();
        var is = after.line();
        var told = entry.changing("title", was.title(), is.title())
                .changing("lead", was.lead(), is.lead())
                .changing("needs", Lines.join(before.needs()), Lines.join(after.needs()))
                .changing("steps", inWords(before.steps()), inWords(after.steps()));
        if (!before.offers().equals(after.offers())) {
            told = told.changing("offers", ties.offers(before.offers()), ties.offers(after.offers()));
        }
        if (!before.rights().equals(after.rights())) {
            told = told.changing("rights", ties.rights(before.rights()), ties.rights(after.rights()));
        }
        return keeper.changing(told, before.kept().upkeep(), after.kept().upkeep());
    }

    private static String inWords(List<HowToDetails.Step> steps) {
        return steps.stream().map(it -> it.title() + "\n" + it.text()).collect(Collectors.joining("\n\n"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
