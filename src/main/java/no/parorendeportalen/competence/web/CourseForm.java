package no.parorendeportalen.competence.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.competence.CourseDetails;
import no.parorendeportalen.competence.TrainingForm;
import no.parorendeportalen.competence.WriteCourse;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import no.parorendeportalen.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** What an editor writes about a course. */
public class CourseForm extends AddressedForm {

    @Line(max = 200)
    private String title = "";

    @Line(max = 200)
    private String provider = "";

    @Prose(max = 500, required = true)
    private String summary = "";

    @NotNull
    private @Nullable TrainingForm way;

    @Line(max = 1000, required = false)
    @WebAddress
    private String url = "";

    @Min(1)
    @Max(60_000)
    private @Nullable Integer minutes;

    private Set<ServiceArea> serviceAreas = new LinkedHashSet<>();

    private Set<UUID> roles = new LinkedHashSet<>();

    @Prose(max = 500)
    private String forWhom = "";

    @Prose(max = 5_000)
    private String words = "";

    private Set<Integer> measures = new LinkedHashSet<>();

    static CourseForm empty() {
        var form = new CourseForm();
        form.begin();
        return form;
    }

    static CourseForm of(CourseDetails course) {
        var form = new CourseForm();
        form.fill(course.kept());
        form.title = course.title();
        form.provider = course.provider();
        form.summary = course.summary();
        form.way = course.form();
        form.url = orEmpty(course.url());
        form.minutes = course.minutes();
        form.serviceAreas = new LinkedHashSet<>(course.serviceAreas());
        form.roles = new LinkedHashSet<>(course.roles());
        form.forWhom = course.forWhom();
        form.words = Lines.join(course.words());
        form.measures = new LinkedHashSet<>(course.measures());
        return form;
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteCourse command(UUID course, @Nullable Long since) {
        return new WriteCourse(
                course,
                since,
                chosenSlug(),
                title,
                provider,
                summary,
                Objects.requireNonNull(way),
                orNull(url),
                minutes,
                Set.copyOf(serviceAreas),
                Set.copyOf(roles),
                forWhom,
                Lines.of(words),
                Set.copyOf(measures),
                upkeep());
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(CourseDetails saved, CourseChoices choices) {
        return List.of(
                Part.of("courseForm.title", saved.title(), title),
                Part.of("courseForm.provider", saved.provider(), provider),
                Part.of("courseForm.summary", saved.summary(), summary),
                Part.of("courseForm.way", choices.way(saved.form()), choices.way(way)),
                Part.of("courseForm.url", saved.url(), url),
                Part.of("courseForm.minutes", text(saved.minutes()), text(minutes)),
                Part.of("courseForm.serviceAreas", choices.areas(saved.serviceAreas()), choices.areas(serviceAreas)),
                Part.of("courseForm.roles", choices.roles(saved.roles()), choices.roles(roles)),
                Part.of("courseForm.forWhom", saved.forWhom(), forWhom),
                Part.of("courseForm.words", Lines.join(saved.words()), words),
                Part.of("courseForm.measures", choices.measures(saved.measures()), choices.measures(measures)));
    }

    @Override
    protected String called() {
        return title;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public @Nullable TrainingForm getWay() {
        return way;
    }

    public void setWay(@Nullable TrainingForm way) {
        this.way = way;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public Set<ServiceArea> getServiceAreas() {
        return serviceAreas;
    }

    public void setServiceAreas(Set<ServiceArea> serviceAreas) {
        this.serviceAreas = serviceAreas;
    }

    public Set<UUID> getRoles() {
        return roles;
    }

    public void setRoles(Set<UUID> roles) {
        this.roles = roles;
    }

    public String getForWhom() {
        return forWhom;
    }

    public void setForWhom(String forWhom) {
        this.forWhom = forWhom;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Set<Integer> getMeasures() {
        return measures;
    }

    public void setMeasures(Set<Integer> measures) {
        this.measures = measures;
    }
}
