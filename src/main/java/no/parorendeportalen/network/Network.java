package no.parorendeportalen.network;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import no.parorendeportalen.upkeep.Lines;
import org.jspecify.annotations.Nullable;

/** Where those who have the same role meet. Its address is its for life. */
@Entity
class Network extends KeptThing {

    @Column(updatable = false)
    private String slug;

    private String title;

    private String summary;

    private String purpose;

    /** One a line. */
    private String words;

    private @Nullable LocalDate started;

    @ElementCollection
    @CollectionTable(name = "network_role", joinColumns = @JoinColumn(name = "network_id"))
    @Column(name = "contact_role_id")
    private Set<UUID> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "network_member", joinColumns = @JoinColumn(name = "network_id"))
    @OrderColumn(name = "position")
    private List<NetworkMember> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "network_measure", joinColumns = @JoinColumn(name = "network_id"))
    @Column(name = "measure_number")
    private Set<Integer> measures = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "network_document", joinColumns = @JoinColumn(name = "network_id"))
    @Column(name = "attachment_id")
    private Set<UUID> documents = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Network() {}

    @SuppressWarnings("NullAway.Init") // revise gives it the rest
    Network(WriteNetwork command) {
        knownAs(command.id());
        this.slug = Slug.of(command.slug() == null ? command.said().title() : command.slug());
        revise(command);
    }

    final void revise(WriteNetwork command) {
        var said = command.said();
        this.title = said.title();
        this.summary = said.summary();
        this.purpose = said.purpose();
        this.words = Lines.join(said.words());
        this.started = said.started();
        replace(roles, said.roles());
        replace(measures, said.measures());
        var now = said.members().stream().map(NetworkMember::of).toList();
        if (!now.equals(members)) {
            members.clear();
            members.addAll(now);
        }
        keptAs(command.upkeep());
    }

    private static <T> void replace(Set<T> held, Collection<T> by) {
        held.retainAll(Set.copyOf(by));
        held.addAll(by);
    }

    void attach(UUID document) {
        documents.add(document);
    }

    /** @return whether it was there */
    boolean detach(UUID document) {
        return documents.remove(document);
    }

    Set<UUID> documents() {
        return documents;
    }

    NetworkSaid said() {
        return said(roles);
    }

    /** The same, where its roles are known already. */
    NetworkSaid said(Collection<UUID> known) {
        return new NetworkSaid(
                title,
                summary,
                purpose,
                started,
                Set.copyOf(known),
                members.stream().map(NetworkMember::said).toList(),
                measures,
                Lines.of(words));
    }

    NetworkLine line() {
        return new NetworkLine(id(), slug, title, summary);
    }

    NetworkWritten written(LocalDate today) {
        return new NetworkWritten(slug, said(), keptState(today));
    }

    @Override
    public KeptKind kind() {
        return KeptKind.NETWORK;
    }

    @Override
    public String label() {
        return title;
    }

    /** Only staff read it, at {@link NetworkLine#path()}. */
    @Override
    public @Nullable String publicPath() {
        return null;
    }
}
