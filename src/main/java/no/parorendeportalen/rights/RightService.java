package no.parorendeportalen.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.KeptState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's register of rights: to read, to show beside an offer, and to edit. */
@Service
@Transactional(readOnly = true)
public class RightService {

    private final LegalRights rights;
    private final Keeper keeper;
    private final Clock clock;

    RightService(LegalRights rights, Keeper keeper, Clock clock) {
        this.rights = rights;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Those that the public finds in lists, by law and section. */
    public List<RightLine> published() {
        return lines(rights.published()).stream()
                .filter(RightLine::isListed)
                .sorted(RightLine.inOrder())
                .toList();
    }

    /** Of some, those that the public sees, by law and section. What has long not been checked is shown too, and says so. */
    public List<RightLine> forIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : lines(rights.publishedOf(ids));
    }

    /** @throws NotFound if the public sees no such right */
    public RightDetails at(String slug) {
        return rights.findBySlug(slug)
                .filter(LegalRight::isPublic)
                .map(this::details)
                .orElseThrow(() -> new NotFound("right"));
    }

    /** All of them, what is removed last. */
    public List<KeptState> all() {
        var today = LocalDate.now(clock);
        return rights.all().stream().map(it -> it.keptState(today)).toList();
    }

    /** To choose in forms: all that are not removed. */
    public List<RightLine> choices() {
        return lines(rights.all().stream().filter(it -> !it.isRemoved()).toList());
    }

    /** @throws NotFound if the municipality has no such right */
    public RightDetails forEditing(UUID id) {
        return details(keeper.find(LegalRight.class, id));
    }

    /**
     * Makes a right, or says anew what one says.
     *
     * @throws no.parorendeportalen.shared.Stale if somebody else was first, or its address is taken
     */
    @Transactional
    public UUID write(WriteRight command) {
        if (command.version() == null) {
            return keeper.add(LegalRight.class, command.id(), () -> new LegalRight(command));
        }
        var right = keeper.toChange(LegalRight.class, command.id(), command.version());
        var before = details(right);
        right.revise(command);
        keeper.keep(right, changes(keeper.entry(right, "revised"), before, details(right)));
        return right.id();
    }

    private TrailEntry changes(TrailEntry entry, RightDetails before, RightDetails after) {
        var was = before.line();
        var is = after.line();
        var told = entry.changing("title", was.title(), is.title())
                .changing("law", was.law(), is.law())
                .changing("section", was.section(), is.section())
                .changing("lawUrl", was.lawUrl(), is.lawUrl())
                .changing("gives", before.gives(), after.gives())
                .changing("who", was.who(), is.who())
                .changing("deadline", was.deadline(), is.deadline());
        return keeper.changing(told, before.kept().upkeep(), after.kept().upkeep());
    }

    private List<RightLine> lines(List<LegalRight> found) {
        var today = LocalDate.now(clock);
        return found.stream().map(it -> it.line(today)).toList();
    }

    private RightDetails details(LegalRight right) {
        var today = LocalDate.now(clock);
        return new RightDetails(right.line(today), right.gives(), right.keptState(today));
    }
}
