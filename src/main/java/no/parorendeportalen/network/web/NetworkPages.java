package no.parorendeportalen.network.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.network.MeetingDetails;
import no.parorendeportalen.network.NetworkLine;
import no.parorendeportalen.network.NetworkService;
import no.parorendeportalen.strategy.MeasureLookup;
import no.parorendeportalen.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The networks, for employees: what each is for, who is a member, when it meets, what it keeps. */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/nettverk")
class NetworkPages {

    private static final String PATH = "/ansatt/nettverk";

    private final NetworkService networks;
    private final MeasureLookup measures;
    private final CurrentMember member;
    private final NetworkFrame frame;
    private final Clock clock;

    NetworkPages(
            NetworkService networks, MeasureLookup measures, CurrentMember member, NetworkFrame frame, Clock clock) {
        this.networks = networks;
        this.measures = measures;
        this.member = member;
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var account = member.get().account();
        var path = frame.path(PATH);
        var mine = new HashSet<>(
                networks.joinedBy(account).stream().map(NetworkLine::id).toList());
        var all = networks.published().stream()
                .sorted(Comparator.comparing((NetworkLine it) -> !mine.contains(it.id())))
                .toList();
        frame.of(model, "people", frame.up("people.title", "/ansatt/kontaktroller"), frame.here("networks.title"));
        model.addAttribute("path", path);
        model.addAttribute("mine", mine);
        model.addAttribute(
                "networks",
                PagedList.of(all, RoleQuery.page(parameters), RoleQuery.PAGE_SIZE, it -> path + "?side=" + it));
        model.addAttribute("meetings", networks.nextOf(account, 3));
        return "network/networks";
    }

    @GetMapping("/{slug}")
    String network(@PathVariable String slug, Model model) {
        var network = networks.at(slug);
        var now = LocalDateTime.now(clock);
        frame.of(
                model,
                "people",
                frame.up("people.title", "/ansatt/kontaktroller"),
                frame.up("networks.title", PATH),
                Crumb.here(network.line().title()));
        model.addAttribute("network", network);
        model.addAttribute("measures", measures.byNumbers(network.said().measures()));
        model.addAttribute(
                "coming",
                network.meetings().stream().filter(it -> !it.isOver(now)).toList());
        model.addAttribute(
                "past",
                network.meetings().stream()
                        .filter(it -> it.isOver(now))
                        .sorted(Comparator.comparing(
                                        (MeetingDetails it) -> it.time().starts())
                                .reversed())
                        .toList());
        return "network/network";
    }
}
