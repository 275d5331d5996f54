package no.parorendeportalen.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import no.parorendeportalen.upkeep.Upkeep;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** Who has a role in a unit, from when until when. When it is handed on, this one ends and stays. */
@Entity
class RolePost extends KeptThing {

    @Column(name = "contact_role_id", updatable = false)
    private UUID role;

    @Column(name = "unit_id")
    private UUID unit;

    private boolean deputy;

    private boolean coversBelow;

    private @Nullable String person;

    @Column(name = "account_id")
    private @Nullable UUID account;

    /** Digits. */
    private @Nullable String phone;

    private @Nullable String email;

    private String contactNote;

    private @Nullable LocalDate since;

    private @Nullable LocalDate until;

    /** Never the person: it stands in lists and in the trail. */
    @Formula(
            "(select r.title || ', ' || u.name from contact_role r, org_unit u where r.id = contact_role_id and u.id = unit_id)")
    private @Nullable String label;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RolePost() {}

    /** @param label what the database will call it from now on */
    @SuppressWarnings("NullAway.Init") // say gives it the rest
    RolePost(UUID id, UUID role, UUID unit, PostSaid said, Upkeep upkeep, String label) {
        knownAs(id);
        this.role = role;
        this.unit = unit;
        this.label = label;
        revise(said, upkeep);
    }

    final void revise(PostSaid said, Upkeep upkeep) {
        this.deputy = said.deputy();
        this.coversBelow = said.coversBelow();
        this.person = said.person();
        this.account = said.account();
        this.phone = said.phone() == null ? null : said.phone().digits();
        this.email = said.email();
        this.contactNote = said.contactNote();
        this.since = said.since();
        this.until = said.until();
        keptAs(upkeep);
    }

    /** The last day it is somebody's. */
    void end(LocalDate on) {
        if (until != null && !until.isAfter(on)) {
            throw new Stale(label());
        }
        if (since != null && on.isBefore(since)) {
            throw new IllegalArgumentException("It ends after it has begun");
        }
        this.until = on;
    }

    /** Its unit has ended, and another has taken over; it steps back there where somebody has the role already. */
    void moveTo(UUID successor, boolean steppingBack) {
        this.unit = successor;
        this.deputy = deputy || steppingBack;
    }

    PostSaid said() {
        return new PostSaid(
                deputy,
                coversBelow,
                person,
                account,
                phone == null ? null : new PhoneNumber(phone),
                email,
                contactNote,
                since,
                until);
    }

    PostWritten written(LocalDate today) {
        return new PostWritten(role, unit, said(), keptState(today));
    }

    UUID role() {
        return role;
    }

    UUID unit() {
        return unit;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.ROLE_POST;
    }

    @Override
    public String label() {
        return label == null ? "" : label;
    }

    /** The public reads the role's number among all of them, never by itself. */
    @Override
    public @Nullable String publicPath() {
        return null;
    }
}
