package no.parorendeportalen.admin.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AdministratorOnly;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody who has or had access to the municipality, chosen among in the address. */
@Controller
@AdministratorOnly
@RequestMapping("/{municipality}/admin/brukere")
class UserListPage {

    private final AccountService accounts;
    private final UnitService units;
    private final Trail trail;
    private final UserDesk desk;

    UserListPage(AccountService accounts, UnitService units, Trail trail, UserDesk desk) {
        this.accounts = accounts;
        this.units = units;
        this.trail = trail;
        this.desk = desk;
    }

    /** Somebody in the list. */
    record Row(
            UUID account,
            String name,
            String email,
            String role,
            @Nullable String unit,
            UserQuery.Status status) {}

    @GetMapping
    String users(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = UserQuery.of(parameters);
        var tree = units.units();
        var found = query.among(accounts.members(), tree);
        var pages = Math.max(1, (found.size() + UserQuery.PAGE_SIZE - 1) / UserQuery.PAGE_SIZE);
        var page = Math.min(query.page(), pages);
        model.addAttribute("section", "users");
        model.addAttribute("crumbs", List.of(trail.up("work.nav.overview", "/admin"), trail.here("users.title")));
        model.addAttribute("path", desk.path());
        model.addAttribute("query", query);
        model.addAttribute("total", found.size());
        model.addAttribute(
                "rows",
                found.stream()
                        .skip((long) (page - 1) * UserQuery.PAGE_SIZE)
                        .limit(UserQuery.PAGE_SIZE)
                        .map(it -> row(it, tree))
                        .toList());
        model.addAttribute("page", page);
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, pages)
                        .mapToObj(it -> query.address(desk.path(), it))
                        .toList());
        model.addAttribute("roles", roles(query));
        model.addAttribute("units", Choice.units(tree.open(), query.unit(), desk.text("users.all")));
        model.addAttribute("statuses", statuses(query));
        return "admin/users";
    }

    private Row row(MemberDetails member, UnitTree units) {
        return new Row(
                member.account(),
                member.name(),
                member.email(),
                desk.role(member.role()),
                units.find(member.unit()).map(UnitDetails::name).orElse(null),
                !member.active()
                        ? UserQuery.Status.RESTING
                        : member.hasPassword() ? UserQuery.Status.ACTIVE : UserQuery.Status.WITHOUT_PASSWORD);
    }

    private List<Choice> roles(UserQuery query) {
        return withAll(Arrays.stream(Role.values())
                .map(it -> new Choice(UserQuery.word(it), desk.role(it), it == query.role())));
    }

    private List<Choice> statuses(UserQuery query) {
        return withAll(Arrays.stream(UserQuery.Status.values())
                .map(it -> new Choice(it.word(), desk.text("users.status." + it.name()), it == query.status())));
    }

    private List<Choice> withAll(Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", desk.text("users.all"), false)), choices)
                .toList();
    }
}
