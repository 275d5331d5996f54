package no.parorendeportalen.checklist;

import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may see a run: those of its unit, and those of the units above and below it. For everybody else there is none. */
@Component
class Branch {

    private final RunReader reader;
    private final CurrentMember member;

    Branch(RunReader reader, CurrentMember member) {
        this.reader = reader;
        this.member = member;
    }

    /** @throws NotFound if there is no such run, or it is none of theirs */
    RunLine require(UUID run) {
        return find(run).orElseThrow(() -> new NotFound("run"));
    }

    Optional<RunLine> find(UUID run) {
        if (member.find().filter(it -> it.unit() == null).isPresent()) {
            return Optional.empty();
        }
        return reader.find(run, unit());
    }

    /** Theirs; null for an operator or a demonstration, and for who has none. */
    @Nullable
    UUID unit() {
        return member.find().map(Member::unit).orElse(null);
    }

    /** Null for an operator or a demonstration. */
    @Nullable
    Member who() {
        return member.find().orElse(null);
    }
}
