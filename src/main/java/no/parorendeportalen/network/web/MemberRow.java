package no.parorendeportalen.network.web;

import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.network.NetworkSaid;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;

/** A member of a network who has none of its roles. A row that says nothing is none. */
public class MemberRow {

    private @Nullable UUID account;

    @Line(max = 120, required = false)
    private String name = "";

    private @Nullable UUID unit;

    @Line(max = 200, required = false)
    private String note = "";

    static MemberRow of(NetworkSaid.Member member) {
        var row = new MemberRow();
        row.account = member.account();
        row.name = member.name();
        row.unit = member.unit();
        row.note = member.note();
        return row;
    }

    boolean isEmpty() {
        return account == null && unit == null && name.isBlank() && note.isBlank();
    }

    /** Whether it does not say who. */
    boolean isNobody() {
        return !isEmpty() && account == null && name.isBlank();
    }

    /** @param colleague name of who has the account */
    NetworkSaid.Member member(Optional<String> colleague) {
        return new NetworkSaid.Member(colleague.orElse(name), account, unit, note);
    }

    public @Nullable UUID getAccount() {
        return account;
    }

    public void setAccount(@Nullable UUID account) {
        this.account = account;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable UUID getUnit() {
        return unit;
    }

    public void setUnit(@Nullable UUID unit) {
        this.unit = unit;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
