package no.parorendeportalen.competence.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.competence.CourseChoice;
import no.parorendeportalen.competence.RoleChoice;
import no.parorendeportalen.competence.web.CourseChoices.Choice;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.strategy.MeasureName;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What there is to choose among in the competence plan. */
record PlanChoices(
        TrainingWords words,
        List<CourseChoice> courses,
        UnitTree units,
        List<RoleChoice> roles,
        List<MeasureName> measures) {

    /** What is chosen must be there. */
    void check(PlanRowForm form, Errors errors) {
        if (form.getCourse() != null && course(form.getCourse()) == null) {
            errors.rejectValue("course", "gone");
        }
        if (form.getUnit() != null && unit(form.getUnit()) == null) {
            errors.rejectValue("unit", "gone");
        }
        if (form.getRole() != null && role(form.getRole()) == null) {
            errors.rejectValue("role", "gone");
        }
        if (form.getMeasure() != null && measure(form.getMeasure()) == null) {
            errors.rejectValue("measure", "gone");
        }
    }

    void show(PlanRowForm form, Model model) {
        model.addAttribute("courses", courseChoices("competence.choose", form.getCourse()));
        model.addAttribute("unitChoices", unitChoices("planRowForm.unit.none", form.getUnit()));
        model.addAttribute("roleChoices", roleChoices("planRowForm.role.none", form.getRole()));
        model.addAttribute("measureChoices", measureChoices(form.getMeasure()));
    }

    List<Choice> courseChoices(String noneKey, @Nullable UUID chosen) {
        var all = new LinkedHashMap<String, String>();
        courses.forEach(it -> all.put(it.id().toString(), it.title()));
        return choices(noneKey, all, chosen);
    }

    List<Choice> unitChoices(String noneKey, @Nullable UUID chosen) {
        var open = new LinkedHashMap<String, String>();
        units.all().stream()
                .filter(it -> it.isOpen() || it.id().equals(chosen))
                .forEach(it -> open.put(it.id().toString(), "\u00a0\u00a0".repeat(it.depth()) + it.name()));
        return choices(noneKey, open, chosen);
    }

    List<Choice> roleChoices(String noneKey, @Nullable UUID chosen) {
        var all = new LinkedHashMap<String, String>();
        roles.forEach(it -> all.put(it.id().toString(), it.title()));
        return choices(noneKey, all, chosen);
    }

    private List<Choice> measureChoices(@Nullable Integer chosen) {
        var all = new LinkedHashMap<String, String>();
        measures.forEach(it -> all.put(String.valueOf(it.number()), words.measure(it)));
        return choices("planRowForm.measure.none", all, chosen);
    }

    private List<Choice> choices(String noneKey, Map<String, String> all, @Nullable Object chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.text(noneKey), chosen == null));
        all.forEach(
                (value, label) -> choices.add(new Choice(value, label, value.equals(Objects.toString(chosen, null)))));
        return choices;
    }

    @Nullable
    String course(@Nullable UUID id) {
        return courses.stream()
                .filter(it -> it.id().equals(id))
                .map(CourseChoice::title)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String unit(@Nullable UUID id) {
        return units.find(id).map(UnitDetails::name).orElse(null);
    }

    @Nullable
    String role(@Nullable UUID id) {
        return roles.stream()
                .filter(it -> it.id().equals(id))
                .map(RoleChoice::title)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String measure(@Nullable Integer number) {
        return measures.stream()
                .filter(it -> Integer.valueOf(it.number()).equals(number))
                .map(words::measure)
                .findFirst()
                .orElse(null);
    }
}
