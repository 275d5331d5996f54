package no.parorendeportalen.network;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.attachment.AttachmentService;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Networks and their meetings, for staff: what is published. What is called off is among the meetings, and says so. */
@Service
@Transactional(readOnly = true)
public class NetworkService {

    /** As many as anybody reads; whoever wants more looks at one network. */
    private static final int MOST = 500;

    private final Networks networks;
    private final Meetings meetings;
    private final NetworkTies ties;
    private final UnitService units;
    private final AttachmentService attachments;
    private final Colleagues colleagues;
    private final Clock clock;

    NetworkService(
            Networks networks,
            Meetings meetings,
            NetworkTies ties,
            UnitService units,
            AttachmentService attachments,
            Colleagues colleagues,
            Clock clock) {
        this.networks = networks;
        this.meetings = meetings;
        this.ties = ties;
        this.units = units;
        this.attachments = attachments;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** By title, in one query. */
    public List<NetworkLine> published() {
        return lines(networks.published());
    }

    /** Those of whoever has a role, in one query. */
    public List<NetworkLine> of(UUID role) {
        return lines(networks.of(role));
    }

    /** Those that somebody is a member of, in one query. */
    public List<NetworkLine> joinedBy(UUID account) {
        return lines(networks.joinedBy(account, today()));
    }

    /** The next meetings that somebody is to come to, in one query. */
    public List<MeetingDetails> nextOf(UUID account, int most) {
        return details(meetings.upcomingOf(account, today(), LocalDateTime.now(clock), Limit.of(most)));
    }

    /** All that somebody is to come to, in one query. */
    public List<MeetingDetails> upcomingOf(UUID account) {
        return nextOf(account, MOST);
    }

    /** All that are to come, in one query. */
    public List<MeetingDetails> upcoming() {
        return details(meetings.upcoming(LocalDateTime.now(clock), Limit.of(MOST)));
    }

    /** @throws NotFound if staff see no such meeting */
    public MeetingDetails meeting(UUID id) {
        return meetings.seen(id).map(NetworkService::details).orElseThrow(() -> new NotFound("meeting"));
    }

    /** @throws NotFound if staff see no such network */
    public NetworkDetails at(String slug) {
        var network = networks.seen(slug).orElseThrow(() -> new NotFound("network"));
        var its = ties.of(network.id(), today());
        var said = network.said(its.roles().stream().map(RoleName::id).toList());
        var line = network.line();
        var tree = units.units();
        var names = colleagues.all().stream().collect(Collectors.toMap(Colleague::account, Colleague::name));
        return new NetworkDetails(
                line,
                said,
                its.roles(),
                joined(its, tree, names),
                said.members().stream().map(it -> other(it, tree, names)).toList(),
                meetings.of(network.id()).stream().map(it -> it.details(line)).toList(),
                attachments.byIds(network.documents()),
                network.keptState(today()));
    }

    /** By role, then as the units stand in the tree. */
    private List<NetworkDetails.Joined> joined(NetworkTies.Ties its, UnitTree tree, Map<UUID, String> names) {
        var seats = new Seats(List.of(), List.of(), List.of(), tree, names, today());
        return its.roles().stream()
                .flatMap(role -> tree.all().stream()
                        .flatMap(unit -> its.posts().stream()
                                .filter(it ->
                                        it.role().equals(role.id()) && it.unit().equals(unit.id()))
                                .sorted(Comparator.comparing(PostRow::deputy))
                                .map(it -> new NetworkDetails.Joined(role, unit.name(), seats.holder(it)))))
                .toList();
    }

    private static NetworkDetails.Other other(NetworkSaid.Member member, UnitTree tree, Map<UUID, String> names) {
        var name = Optional.ofNullable(member.account()).map(names::get);
        return new NetworkDetails.Other(
                name.orElse(member.name()),
                tree.now(member.unit())
                        .or(() -> tree.find(member.unit()))
                        .map(UnitDetails::name)
                        .orElse(null),
                member.note(),
                member.account() != null && name.isEmpty());
    }

    private static List<MeetingDetails> details(List<Meetings.Of> found) {
        return found.stream().map(NetworkService::details).toList();
    }

    private static MeetingDetails details(Meetings.Of found) {
        return found.meeting().details(found.network().line());
    }

    private static List<NetworkLine> lines(List<Network> found) {
        return found.stream()
                .map(Network::line)
                .sorted(Comparator.comparing(NetworkLine::title, NorwegianOrder.names()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
