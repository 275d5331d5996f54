package no.parorendeportalen.situation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.upkeep.Lines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The situations of a municipality: to choose among, to read, and to edit. */
@Service
@Transactional(readOnly = true)
public class SituationService {

    private final Situations situations;
    private final Keeper keeper;
    private final Clock clock;

    SituationService(Situations situations, Keeper keeper, Clock clock) {
        this.situations = situations;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Those that the public chooses among, in order. */
    public List<SituationLine> published() {
        return situations.published().stream().map(Situation::line).toList();
    }

    /** @throws NotFound if the public sees no such situation */
    public SituationDetails at(String slug) {
        return situations
                .findBySlug(slug)
                .filter(Situation::isPublic)
                .map(this::details)
                .orElseThrow(() -> new NotFound("situation"));
    }

    /** All of them, what is removed last. */
    public List<KeptState> all() {
        var today = LocalDate.now(clock);
        return situations.all().stream().map(it -> it.keptState(today)).toList();
    }

    /** To choose in forms: all that are not removed. */
    public List<SituationLine> choices() {
        return situations.all().stream()
                .filter(it -> !it.isRemoved())
                .map(Situation::line)
                .toList();
    }

    /** @throws NotFound if the municipality has no such situation */
    public SituationDetails forEditing(UUID id) {
        return details(keeper.find(Situation.class, id));
    }

    /**
     * Makes a situation, or says anew what one says.
     *
     * @throws no.parorendeportalen.shared.Stale if somebody else was first, or its address is taken
     */
    @Transactional
    public UUID write(WriteSituation command) {
        if (command.version() == null) {
            return keeper.add(Situation.class, command.id(), () -> new Situation(command));
        }
        var situation = keeper.toChange(Situation.class, command.id(), command.version());
        var before = details(situation);
        situation.revise(command);
        var entry = keeper.entry(situation, "revised")
                .changing("title", before.line().title(), situation.title())
                .changing("heading", before.line().heading(), situation.heading())
                .changing("lead", before.line().lead(), situation.lead())
                .changing("text", before.text(), situation.body())
                .changing("searchWords", Lines.join(before.words()), situation.words())
                .changing("forChildren", before.line().child(), situation.isChild())
                .changing("place", before.place(), situation.place());
        keeper.keep(situation, keeper.changing(entry, before.kept().upkeep(), situation.upkeep()));
        return situation.id();
    }

    private SituationDetails details(Situation situation) {
        return new SituationDetails(
                situation.line(),
                situation.body(),
                Lines.of(situation.words()),
                situation.place(),
                situation.keptState(LocalDate.now(clock)));
    }
}
