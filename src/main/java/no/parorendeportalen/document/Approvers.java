package no.parorendeportalen.document;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who can approve what is being worked on, as things are today: its approver while they lead, or an administrator, and never who sends it
 * or wrote in it last.
 *
 * @param named the document's approver, where that one can approve it now
 * @param lack why the document's approver cannot; null where they can
 * @param able everybody who could, were they named, by name
 */
public record Approvers(@Nullable Colleague named, @Nullable Lack lack, List<Colleague> able) {

    /** Why a document has no approver who can approve it now. */
    public enum Lack {
        /** Nobody is named. */
        NOBODY,
        /** The one who is named does not lead any more, or has left. */
        GONE,
        /** The one who is named sends it, or wrote in it last. */
        OWN
    }

    public Approvers {
        able = List.copyOf(able);
    }

    /**
     * @param approver the account of the document's approver
     * @param own the accounts whose own work it is
     */
    static Approvers among(List<Colleague> people, @Nullable UUID approver, Set<UUID> own) {
        var deciding = people.stream().filter(Approvers::decides).toList();
        var able = deciding.stream().filter(it -> !own.contains(it.account())).toList();
        var named = find(able, approver);
        var lack = approver == null ? Lack.NOBODY : find(deciding, approver) == null ? Lack.GONE : Lack.OWN;
        return new Approvers(named, named == null ? lack : null, able);
    }

    private static boolean decides(Colleague person) {
        return person.role() == Role.LEADER || person.role() == Role.ADMINISTRATOR;
    }

    private static @Nullable Colleague find(List<Colleague> people, @Nullable UUID account) {
        return people.stream()
                .filter(it -> it.account().equals(account))
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody could be named. */
    public boolean isAble(UUID account) {
        return find(able, account) != null;
    }

    /** Those who can approve it whoever is named. */
    public List<Colleague> administrators() {
        return able.stream().filter(it -> it.role() == Role.ADMINISTRATOR).toList();
    }
}
