package no.parorendeportalen.admin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.admin.Overview;
import no.parorendeportalen.admin.OverviewService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.strategy.PlanDue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an administrator or editor begins: what is worked on, what waits to be done, what has been changed lately. */
@Controller
@EditorOnly
class FrontPage {

    private final OverviewService overview;
    private final CurrentMunicipality current;
    private final CurrentMember member;
    private final Clock clock;

    FrontPage(OverviewService overview, CurrentMunicipality current, CurrentMember member, Clock clock) {
        this.overview = overview;
        this.current = current;
        this.member = member;
        this.clock = clock;
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
        var now = overview.read();
        model.addAttribute("draft", now.draft());
        var due = now.due();
        model.addAttribute("due", due == null ? List.of() : due(due, now));
        var todos = new ArrayList<Todo>();
        add(todos, "kept", now.toDo().things(), "/vedlikehold");
        add(todos, "reports", now.toDo().reports(), "/meldinger");
        now.toDo()
                .others()
                .forEach(it -> add(todos, it.what().key(), it.count(), it.what().path()));
        model.addAttribute("todos", todos);
        if (member.get().role() == Role.ADMINISTRATOR) {
            addDecisions(todos, now);
            model.addAttribute("latest", now.latest());
        }
        return "admin/front";
    }

    /**
     * Something that is due.
     *
     * @param key of the message that says what
     * @param args of that message
     * @param href where one sees it
     */
    record Due(String key, List<Object> args, String href) {}

    private List<Due> due(PlanDue plan, Overview now) {
        var due = new ArrayList<Due>();
        var year = LocalDate.now(clock).getYear();
        var base = "/" + current.get().address();
        var period = plan.strategy().period();
        if (period != null && period.isOverIn(year)) {
            due.add(new Due(
                    now.draft() == null ? "overview.due.period" : "overview.due.period.drafting",
                    List.of(period.from() + "–" + period.to()),
                    base + "/admin/plan"));
        }
        var revision = plan.revisionIn(now.revisedEvery());
        if (revision > 0 && now.draft() == null) {
            var when = revision < year ? "overview.due.revision.passed" : "overview.due.revision";
            due.add(new Due(when, List.of(String.valueOf(revision)), base + "/admin/plan"));
        }
        var ending = plan.endingIn(year);
        if (ending > 0) {
            due.add(new Due(
                    "overview.due.measures",
                    List.of(ending, String.valueOf(year)),
                    base + "/handlingsplan?frist=" + year));
        }
        var ended = plan.endingBefore(year);
        if (ended > 0) {
            due.add(new Due(
                    "overview.due.ended", List.of(ended, String.valueOf(year)), base + "/handlingsplan?sorter=frist"));
        }
        return due;
    }

    /** What only administrators can do. */
    private void addDecisions(List<Todo> todos, Overview now) {
        var members = now.members();
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
                (int) now.units().open().stream()
                        .filter(it -> it.parent() != null && !staffed.contains(it.id()))
                        .count(),
                "/enheter");
        var here = current.get();
        add(todos, "contact", here.contact().isReachable() ? 0 : 1, "/innstillinger#contactName");
        add(todos, "privacy", here.statements().privacy() == null ? 1 : 0, "/innstillinger#privacy");
        add(todos, "accessibility", here.statements().accessibility() == null ? 1 : 0, "/innstillinger#accessibility");
    }

    private void add(List<Todo> todos, String what, int count, String below) {
        if (count > 0) {
            todos.add(
                    new Todo("overview.todo." + what, count, "/" + current.get().address() + "/admin" + below));
        }
    }
}
