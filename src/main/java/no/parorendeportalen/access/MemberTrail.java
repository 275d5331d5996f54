package no.parorendeportalen.access;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells the trail who got access, as what and where, in words that are read there. After it has been written to the database. */
@Component
class MemberTrail {

    private final UnitService units;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    MemberTrail(UnitService units, MessageSource messages, ApplicationEventPublisher events) {
        this.units = units;
        this.messages = messages;
        this.events = events;
    }

    void added(Membership member, UnitTree tree) {
        events.publishEvent(trail("member.added", member)
                .changing("email", null, member.account().email())
                .changing("role", null, label(member.role()))
                .changing("unit", null, name(member.unit(), tree)));
    }

    void changed(MemberDetails before, Membership member) {
        var tree = units.units();
        events.publishEvent(trail("member.changed", member)
                .changing("name", before.name(), member.account().name())
                .changing("role", label(before.role()), label(member.role()))
                .changing("unit", name(before.unit(), tree), name(member.unit(), tree))
                .changing("active", label(before.active()), label(member.isActive())));
    }

    void moved(List<Membership> members, UUID from, @Nullable UUID to, UnitTree tree) {
        members.forEach(it ->
                events.publishEvent(trail("member.moved", it).changing("unit", name(from, tree), name(to, tree))));
    }

    void linkMade(Membership member) {
        events.publishEvent(trail("member.passwordLink", member));
    }

    private static TrailEntry trail(String act, Membership member) {
        return TrailEntry.of(act, member.account().id(), member.account().name());
    }

    private static @Nullable String name(@Nullable UUID unit, UnitTree tree) {
        return tree.find(unit).map(UnitDetails::name).orElse(null);
    }

    private String label(Role role) {
        return word("role." + role.name());
    }

    private String label(boolean active) {
        return active ? word("member.active") : word("member.resting");
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
