package no.parorendeportalen.network;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member who has none of the network's roles. */
@Embeddable
class NetworkMember {

    private String name;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(name = "unit_id")
    private @Nullable UUID unit;

    private String note;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected NetworkMember() {}

    private NetworkMember(NetworkSaid.Member said) {
        this.name = said.name();
        this.account = said.account();
        this.unit = said.unit();
        this.note = said.note();
    }

    static NetworkMember of(NetworkSaid.Member said) {
        return new NetworkMember(said);
    }

    NetworkSaid.Member said() {
        return new NetworkSaid.Member(name, account, unit, note);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NetworkMember member && member.said().equals(said());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name);
    }
}
