package no.parorendeportalen.competence.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.competence.CourseDetails;
import no.parorendeportalen.competence.RoleChoice;
import no.parorendeportalen.competence.TrainingForm;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What there is to choose among when a course is written: also what the course is tied to already, though it has gone. */
final class CourseChoices {

    /** One of several, as {@code components/checkbox-group} draws it. */
    public record Tick(String value, String label, @Nullable Integer count, boolean checked) {}

    /** One to choose, as {@code components/select} draws it. */
    public record Choice(String value, String label, boolean selected) {}

    private final TrainingWords words;
    private final Map<UUID, String> roles = new LinkedHashMap<>();
    private final Map<Integer, String> measures = new LinkedHashMap<>();

    /** @param saved null for a course to come */
    CourseChoices(TrainingWords words, List<RoleChoice> all, @Nullable CourseDetails saved) {
        this.words = words;
        all.forEach(it -> roles.put(it.id(), it.title()));
        words.measures().forEach(it -> measures.put(it.number(), words.measure(it)));
        if (saved != null) {
            saved.roles().forEach(it -> roles.putIfAbsent(it, words.text("competence.role.gone")));
            saved.measures()
                    .forEach(it ->
                            measures.putIfAbsent(it, words.text("competence.measure.gone", String.valueOf(it))));
        }
    }

    /** What is chosen must be there. */
    void check(CourseForm form, Errors errors) {
        if (!roles.keySet().containsAll(form.getRoles())) {
            errors.rejectValue("roles", "gone");
        }
        if (!measures.keySet().containsAll(form.getMeasures())) {
            errors.rejectValue("measures", "gone");
        }
    }

    void show(CourseForm form, Model model) {
        model.addAttribute("ways", ways(form.getWay(), words));
        model.addAttribute(
                "areas",
                Arrays.stream(ServiceArea.values())
                        .map(it -> new Tick(
                                it.name(), words.area(it), null, form.getServiceAreas().contains(it)))
                        .toList());
        model.addAttribute("roleTicks", ticks(roles, form.getRoles()));
        model.addAttribute("measureTicks", ticks(measures, form.getMeasures()));
    }

    private static List<Choice> ways(@Nullable TrainingForm chosen, TrainingWords words) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("competence.choose"), chosen == null)),
                        Arrays.stream(TrainingForm.values())
                                .map(it -> new Choice(it.name(), words.form(it), it == chosen)))
                .toList();
    }

    private static <T> List<Tick> ticks(Map<T, String> all, Set<T> chosen) {
        return all.entrySet().stream()
                .map(it -> new Tick(it.getKey().toString(), it.getValue(), null, chosen.contains(it.getKey())))
                .toList();
    }

    @Nullable
    String way(@Nullable TrainingForm form) {
        return form == null ? null : words.form(form);
    }

    String areas(Collection<ServiceArea> chosen) {
        return chosen.stream().sorted().map(words::area).collect(Collectors.joining("\n"));
    }

    String roles(Set<UUID> chosen) {
        return named(roles, chosen);
    }

    String measures(Set<Integer> chosen) {
        return named(measures, chosen);
    }

    private static <T> String named(Map<T, String> all, Set<T> chosen) {
        return all.entrySet().stream()
                .filter(it -> chosen.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }
}
