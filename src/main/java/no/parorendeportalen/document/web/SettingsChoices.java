package no.parorendeportalen.document.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.strategy.MeasureLookup;
import no.parorendeportalen.strategy.MeasureName;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What there is to choose among in the settings of a document. What is chosen already can be kept, though it would not be offered now. */
@Component
class SettingsChoices {

    private final UnitService units;
    private final Colleagues colleagues;
    private final MeasureLookup measures;
    private final DocumentFrame frame;

    SettingsChoices(UnitService units, Colleagues colleagues, MeasureLookup measures, DocumentFrame frame) {
        this.units = units;
        this.colleagues = colleagues;
        this.measures = measures;
        this.frame = frame;
    }

    List<Choice> owners(@Nullable UUID chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.text("document.owner.none"), chosen == null)),
                        open(chosen == null ? Set.of() : Set.of(chosen)).stream()
                                .map(it -> new Choice(
                                        it.id().toString(),
                                        "\u00a0\u00a0".repeat(it.depth()) + it.name(),
                                        it.id().equals(chosen))))
                .toList();
    }

    void show(SettingsForm form, DocumentSettings saved, Model model) {
        model.addAttribute("owners", owners(form.getOwnerUnit()));
        model.addAttribute("approvers", approvers(form.getApprover(), saved.approver()));
        model.addAttribute(
                "areas",
                Arrays.stream(ServiceArea.values())
                        .map(it -> new Choice(
                                it.name(), area(it), form.getServiceAreas().contains(it)))
                        .toList());
        model.addAttribute(
                "units",
                open(saved.units()).stream()
                        .map(it -> new Choice(
                                it.id().toString(), it.name(), form.getUnits().contains(it.id())))
                        .toList());
        var plan = measures.all();
        model.addAttribute(
                "measures",
                numbers(plan, saved.measures()).stream()
                        .map(it -> new Choice(
                                it.toString(),
                                measure(it, plan),
                                form.getMeasures().contains(it)))
                        .toList());
    }

    /** What is chosen must be there. */
    void check(SettingsForm form, DocumentSettings saved, Errors errors) {
        checkOwner(form.getOwnerUnit(), saved.ownerUnit(), errors);
        if (form.getApprover() != null
                && !form.getApprover().equals(saved.approver())
                && deciding().stream().noneMatch(it -> it.account().equals(form.getApprover()))) {
            errors.rejectValue("approver", "gone");
        }
        if (!ids(open(saved.units())).containsAll(form.getUnits())) {
            errors.rejectValue("units", "gone");
        }
        if (!numbers(measures.all(), saved.measures()).containsAll(form.getMeasures())) {
            errors.rejectValue("measures", "gone");
        }
    }

    void checkOwner(@Nullable UUID owner, @Nullable UUID saved, Errors errors) {
        if (owner != null && !owner.equals(saved) && !ids(open(Set.of())).contains(owner)) {
            errors.rejectValue("ownerUnit", "gone");
        }
    }

    /** What is saved, beside what somebody else is about to save, in words. */
    Conflict conflict(DocumentFolder folder, SettingsForm yours, String keepHref) {
        var saved = SettingsForm.of(folder);
        var tree = units.units();
        var people = colleagues.all();
        var plan = measures.all();
        return new Conflict(
                null,
                List.of(
                        Part.of(
                                "settingsForm.ownerUnit",
                                unit(saved.getOwnerUnit(), tree.all()),
                                unit(yours.getOwnerUnit(), tree.all())),
                        Part.of(
                                "settingsForm.approver",
                                person(saved.getApprover(), people),
                                person(yours.getApprover(), people)),
                        Part.of(
                                "settingsForm.serviceAreas",
                                lines(saved.getServiceAreas().stream().sorted().map(this::area)),
                                lines(yours.getServiceAreas().stream().sorted().map(this::area))),
                        Part.of(
                                "settingsForm.units",
                                lines(saved.getUnits().stream()
                                        .map(it -> unit(it, tree.all()))
                                        .sorted()),
                                lines(yours.getUnits().stream()
                                        .map(it -> unit(it, tree.all()))
                                        .sorted())),
                        Part.of(
                                "settingsForm.receipt",
                                frame.text("document.receipt." + saved.isReceipt()),
                                frame.text("document.receipt." + yours.isReceipt())),
                        Part.of(
                                "settingsForm.revisionMonths",
                                String.valueOf(saved.getRevisionMonths()),
                                String.valueOf(yours.getRevisionMonths())),
                        Part.of(
                                "settingsForm.measures",
                                lines(saved.getMeasures().stream().sorted().map(it -> measure(it, plan))),
                                lines(yours.getMeasures().stream().sorted().map(it -> measure(it, plan))))),
                keepHref);
    }

    private List<Choice> approvers(@Nullable UUID chosen, @Nullable UUID saved) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.text("document.approver.none"), chosen == null));
        colleagues.all().stream()
                .filter(it -> decides(it) || it.account().equals(saved))
                .map(it -> new Choice(
                        it.account().toString(),
                        frame.text("document.approver.one", it.name(), frame.text("role." + it.role())),
                        it.account().equals(chosen)))
                .forEach(choices::add);
        return choices;
    }

    private List<Colleague> deciding() {
        return colleagues.all().stream().filter(SettingsChoices::decides).toList();
    }

    private static boolean decides(Colleague colleague) {
        return colleague.role() == Role.LEADER || colleague.role() == Role.ADMINISTRATOR;
    }

    private List<UnitDetails> open(Collection<UUID> kept) {
        return units.tree().stream()
                .filter(it -> it.isOpen() || kept.contains(it.id()))
                .toList();
    }

    private static Set<UUID> ids(List<UnitDetails> units) {
        return units.stream().map(UnitDetails::id).collect(Collectors.toSet());
    }

    private static Set<Integer> numbers(List<MeasureName> plan, Set<Integer> kept) {
        var numbers = new TreeSet<>(kept);
        plan.forEach(it -> numbers.add(it.number()));
        return numbers;
    }

    private String measure(int number, List<MeasureName> plan) {
        return plan.stream()
                .filter(it -> it.number() == number)
                .map(it -> frame.text("offerForm.measure", String.valueOf(number), it.label()))
                .findFirst()
                .orElseGet(() -> frame.text("offerForm.measure.gone", String.valueOf(number)));
    }

    private String area(ServiceArea area) {
        return frame.text("serviceArea." + area);
    }

    private static String unit(@Nullable UUID id, List<UnitDetails> units) {
        return units.stream()
                .filter(it -> it.id().equals(id))
                .map(UnitDetails::name)
                .findFirst()
                .orElse("");
    }

    private static String person(@Nullable UUID account, List<Colleague> people) {
        return people.stream()
                .filter(it -> it.account().equals(account))
                .map(Colleague::name)
                .findFirst()
                .orElse("");
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
