package no.parorendeportalen.guide.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.parorendeportalen.guide.GuideKind;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.strategy.MeasureName;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * What there is to choose among in the form of a guide.
 *
 * @param plan the measures of the plan
 * @param tied numbers that the guide is tied to already: they can be kept, though the plan has them no more
 */
record GuideEditWords(GuideWords words, List<MeasureName> plan, Set<Integer> tied) {

    /** As {@code components/checkbox-group} draws it. */
    record Tick(String value, String label, @Nullable Integer count, boolean checked) {}

    /** As {@code components/radio-group} draws it. */
    record Option(String value, String label, String help, boolean checked) {}

    /** What is chosen must be there. */
    void check(GuideForm form, Errors errors) {
        if (!numbers().containsAll(form.getMeasures())) {
            errors.rejectValue("measures", "gone");
        }
    }

    void show(GuideForm form, Model model) {
        model.addAttribute(
                "kinds",
                Arrays.stream(GuideKind.values())
                        .map(it -> new Option(
                                it.name(), kind(it), words.text("guide.kind.help." + it), it == form.getKind()))
                        .toList());
        model.addAttribute(
                "areas",
                Arrays.stream(ServiceArea.values())
                        .map(it -> new Tick(
                                it.name(), words.area(it), null, form.getAreas().contains(it)))
                        .toList());
        model.addAttribute(
                "measures",
                numbers().stream()
                        .map(it -> new Tick(
                                it.toString(),
                                measure(it),
                                null,
                                form.getMeasures().contains(it)))
                        .toList());
    }

    String kind(@Nullable GuideKind kind) {
        return words.kind(kind);
    }

    String areas(Collection<ServiceArea> areas) {
        return areas.stream().sorted().map(words::area).collect(Collectors.joining("\n"));
    }

    String measures(Collection<Integer> numbers) {
        return numbers.stream().sorted().map(this::measure).collect(Collectors.joining("\n"));
    }

    private Set<Integer> numbers() {
        var numbers = new TreeSet<>(tied);
        plan.forEach(it -> numbers.add(it.number()));
        return numbers;
    }

    private String measure(int number) {
        return plan.stream()
                .filter(it -> it.number() == number)
                .map(it -> words.text("offerForm.measure", String.valueOf(number), it.label()))
                .findFirst()
                .orElseGet(() -> words.text("offerForm.measure.gone", String.valueOf(number)));
    }
}
