package no.parorendeportalen.network.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.network.RoleDesk;
import no.parorendeportalen.network.RoleLine;
import no.parorendeportalen.strategy.MeasureLookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What there is to choose among in the forms of roles and networks. What is chosen already can be kept, though it has ended or left. */
@Component
class NetworkChoices {

    private final UnitService units;
    private final RoleDesk roles;
    private final Colleagues colleagues;
    private final MeasureLookup measures;
    private final NetworkFrame frame;

    NetworkChoices(
            UnitService units, RoleDesk roles, Colleagues colleagues, MeasureLookup measures, NetworkFrame frame) {
        this.units = units;
        this.roles = roles;
        this.colleagues = colleagues;
        this.measures = measures;
        this.frame = frame;
    }

    List<Tick> areas(Set<ServiceArea> ticked) {
        return Tick.of(Arrays.asList(ServiceArea.values()), it -> it, this::area, ticked);
    }

    String area(ServiceArea area) {
        return frame.text("serviceArea." + area);
    }

    List<Tick> units(Set<UUID> ticked) {
        return Tick.of(there(units.tree(), ticked), UnitDetails::id, NetworkChoices::indented, ticked);
    }

    String unitNames(Set<UUID> of) {
        return Tick.words(units.tree(), UnitDetails::id, UnitDetails::name, of);
    }

    List<Choice> unit(@Nullable UUID chosen, String none) {
        return unit(units.tree(), chosen, none);
    }

    /** The same among units that have been read already. */
    List<Choice> unit(List<UnitDetails> all, @Nullable UUID chosen, String none) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.text(none), chosen == null)),
                        there(all, chosen == null ? Set.of() : Set.of(chosen)).stream()
                                .map(it -> new Choice(
                                        it.id().toString(),
                                        indented(it),
                                        it.id().equals(chosen))))
                .toList();
    }

    private static List<UnitDetails> there(List<UnitDetails> all, Set<UUID> chosen) {
        return all.stream()
                .filter(it -> it.isOpen() || chosen.contains(it.id()))
                .toList();
    }

    private static String indented(UnitDetails unit) {
        return "\u00a0\u00a0".repeat(unit.depth()) + unit.name();
    }

    List<Tick> roles(Set<UUID> ticked) {
        return Tick.of(roles.choices(), RoleLine::id, RoleLine::title, ticked);
    }

    String roleNames(Set<UUID> of) {
        return Tick.words(roles.choices(), RoleLine::id, RoleLine::title, of);
    }

    List<Choice> role(@Nullable UUID chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.text("networkForm.choose"), chosen == null)),
                        roles.choices().stream()
                                .map(it -> new Choice(
                                        it.id().toString(), it.title(), it.id().equals(chosen))))
                .toList();
    }

    List<Colleague> colleagues() {
        return colleagues.all();
    }

    /** @param name of who is chosen and has left */
    List<Choice> colleague(@Nullable UUID chosen, String name) {
        return colleague(colleagues(), chosen, name);
    }

    /** The same among people who have been read already. */
    List<Choice> colleague(List<Colleague> people, @Nullable UUID chosen, String name) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.text("networkForm.noAccount"), chosen == null));
        people.stream()
                .map(it -> new Choice(
                        it.account().toString(), it.name(), it.account().equals(chosen)))
                .forEach(choices::add);
        if (chosen != null && choices.stream().noneMatch(Choice::selected)) {
            choices.add(new Choice(chosen.toString(), frame.text("networkForm.left", name), true));
        }
        return choices;
    }

    Map<UUID, String> colleagueNames() {
        return colleagues.all().stream().collect(Collectors.toMap(Colleague::account, Colleague::name));
    }

    /** All of the plan, and those that are chosen though they are not in it any more. */
    List<Tick> measures(Set<Integer> ticked) {
        var labels = measureLabels(ticked);
        return Tick.of(labels.keySet(), it -> it, it -> Objects.requireNonNull(labels.get(it)), ticked);
    }

    String measureNames(Set<Integer> of) {
        var labels = measureLabels(of);
        return Tick.words(labels.keySet(), it -> it, it -> Objects.requireNonNull(labels.get(it)), of);
    }

    private Map<Integer, String> measureLabels(Collection<Integer> chosen) {
        var labels = new TreeMap<Integer, String>();
        chosen.forEach(it -> labels.put(it, frame.text("offerForm.measure.gone", String.valueOf(it))));
        measures.all()
                .forEach(it -> labels.put(
                        it.number(), frame.text("offerForm.measure", String.valueOf(it.number()), it.label())));
        return labels;
    }

    /** What is chosen must be there. */
    void check(
            Set<UUID> chosenUnits, Set<UUID> known, Set<Integer> measures, Set<Integer> knownMeasures, Errors errors) {
        var there = units.tree().stream()
                .filter(UnitDetails::isOpen)
                .map(UnitDetails::id)
                .collect(Collectors.toSet());
        there.addAll(known);
        if (!there.containsAll(chosenUnits)) {
            errors.rejectValue("units", "gone");
        }
        checkMeasures(measures, knownMeasures, errors);
    }

    void checkMeasures(Set<Integer> chosen, Set<Integer> known, Errors errors) {
        if (!measureLabels(known).keySet().containsAll(chosen)) {
            errors.rejectValue("measures", "gone");
        }
    }

    void checkRoles(Set<UUID> chosen, Set<UUID> known, Errors errors) {
        var there = new LinkedHashSet<>(known);
        roles.choices().forEach(it -> there.add(it.id()));
        if (!there.containsAll(chosen)) {
            errors.rejectValue("roles", "gone");
        }
    }
}
