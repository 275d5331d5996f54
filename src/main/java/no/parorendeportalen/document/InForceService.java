package no.parorendeportalen.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done to a version that has been approved: that it is said to be right as it is, or taken out of use. */
@Service
@Transactional
public class InForceService {

    private final DocumentVersions versions;
    private final DocumentWriter writer;
    private final UnitService units;
    private final CurrentMember member;

    InForceService(DocumentVersions versions, DocumentWriter writer, UnitService units, CurrentMember member) {
        this.versions = versions;
        this.writer = writer;
        this.units = units;
        this.member = member;
    }

    /**
     * Takes the document out of force from today, without another version.
     *
     * @param seen number of the version in force, or, where none is, of the next to come, as whoever says it saw it
     * @throws AccessDeniedException for everybody but those who may approve it
     * @throws Stale if nothing is in force or to come, or another version than was seen
     */
    public void withdraw(UUID document, int seen, String reason) {
        require(writer.hold(document), Keeping::mayWithdraw);
        var today = writer.today();
        var ending = versions.of(document).stream()
                .filter(it -> it.standing(today) == Standing.IN_FORCE || it.standing(today) == Standing.COMING)
                .sorted(Comparator.comparing(it -> it.standing(today) == Standing.COMING))
                .toList();
        if (ending.isEmpty() || ending.get(0).number() != seen) {
            throw new Stale("another version, or nothing in force");
        }
        ending.forEach(it -> it.end(today));
        writer.tell(ending.get(0), VersionAct.WITHDRAWN, reason);
    }

    /**
     * Says that the version in force is right as it is.
     *
     * @param seen its number
     * @param next when somebody is to look at it again, after today
     * @throws AccessDeniedException for everybody but editors, those who may approve it and the leaders of who owns it
     * @throws Stale if another version is in force
     */
    public void confirm(UUID document, int seen, LocalDate next) {
        require(writer.hold(document), Keeping::mayConfirm);
        var today = writer.today();
        var current = versions.of(document).stream()
                .filter(it -> it.standing(today) == Standing.IN_FORCE)
                .findFirst()
                .orElseThrow(() -> new NotFound("nothing in force"));
        if (current.number() != seen) {
            throw new Stale("another version");
        }
        if (!next.isAfter(today)) {
            throw new IllegalArgumentException("Looked at again after today");
        }
        current.confirm(next);
        writer.tell(current, VersionAct.CONFIRMED, null);
    }

    /** Nobody being signed in is the operator, the start or a demonstration, and may. */
    private void require(Document document, BiPredicate<Keeping, Member> rule) {
        var who = member.find();
        if (who.isPresent() && !rule.test(keeping(document.settings()), who.get())) {
            throw new AccessDeniedException("others keep this document");
        }
    }

    private Keeping keeping(DocumentSettings settings) {
        return new Keeping(settings.approver(), way(settings.ownerUnit()), settings.revisionMonths());
    }

    private Set<UUID> way(@Nullable UUID owner) {
        return owner == null
                ? Set.of()
                : units.units().upFrom(owner).stream().map(UnitDetails::id).collect(Collectors.toSet());
    }
}
