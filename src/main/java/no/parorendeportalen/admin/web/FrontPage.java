package no.parorendeportalen.admin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.strategy.DraftService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an administrator or editor begins: what is worked on, what waits to be done, what has been changed lately. */
@Controller
@EditorOnly
class FrontPage {

    private static final int LATEST = 8;

    private final DraftService drafts;
    private final TrailService changes;
    private final UnitService units;
    private final AccountService accounts;
    private final CurrentMunicipality current;
    private final CurrentMember member;

    FrontPage(
            DraftService drafts,
            TrailService changes,
            UnitService units,
            AccountService accounts,
            CurrentMunicipality current,
            CurrentMember member) {
        this.drafts = drafts;
        this.changes = changes;
        this.units = units;
        this.accounts = accounts;
        this.current = current;
        this.member = member;
    }

    /**
     * Something that waits to be done.
     *
     * @param key of the message that says what
     * @param count how many, where they are counted
     * @param href where it is done
     */
    record Todo(String key, int count, String href) {}

    @GetMapping("/{municipality}/admin")
    String front(Model model) {
        model.addAttribute("section", "overview");
        drafts.find().ifPresent(it -> model.addAttribute("draft", it));
        if (member.get().role() == Role.ADMINISTRATOR) {
            model.addAttribute("todos", todos());
            model.addAttribute("latest", changes.latest(LATEST));
        }
        return "admin/front";
    }

    private List<Todo> todos() {
        var todos = new ArrayList<Todo>();
        var members = accounts.members();
        var staffed = members.stream()
                .map(MemberDetails::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        add(
                todos,
                "withoutPassword",
                (int) members.stream()
                        .filter(UserQuery.Status.WITHOUT_PASSWORD::isOf)
                        .count(),
                "/brukere?status=" + UserQuery.Status.WITHOUT_PASSWORD.word());
        add(
                todos,
                "unitsWithoutPeople",
                (int) units.tree().stream()
                        .filter(UnitDetails::isOpen)
                        .filter(it -> it.parent() != null && !staffed.contains(it.id()))
                        .count(),
                "/enheter");
        var here = current.get();
        add(todos, "contact", here.contact().isReachable() ? 0 : 1, "/innstillinger#contactName");
        add(todos, "privacy", here.statements().privacy() == null ? 1 : 0, "/innstillinger#privacy");
        add(todos, "accessibility", here.statements().accessibility() == null ? 1 : 0, "/innstillinger#accessibility");
        return todos;
    }

    private void add(List<Todo> todos, String what, int count, String below) {
        if (count > 0) {
            todos.add(
                    new Todo("overview.todo." + what, count, "/" + current.get().address() + "/admin" + below));
        }
    }
}
