package no.parorendeportalen.network.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.network.RoleSaid;
import no.parorendeportalen.network.RoleWritten;
import no.parorendeportalen.network.WriteRole;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** What an editor writes of a contact role. */
public class RoleForm extends AddressedForm {

    @Line(max = 120)
    private String title = "";

    @Line(max = 120)
    private String plural = "";

    @Line(max = 300)
    private String summary = "";

    @Prose(max = 50_000)
    private String tasks = "";

    @Line(max = 500, required = false)
    private String law = "";

    private Set<ServiceArea> areas = new LinkedHashSet<>();

    private Set<UUID> units = new LinkedHashSet<>();

    private Set<Integer> measures = new LinkedHashSet<>();

    @Prose(max = 5_000)
    private String words = "";

    static RoleForm empty() {
        var form = new RoleForm();
        form.begin();
        return form;
    }

    static RoleForm of(RoleWritten role) {
        var said = role.said();
        var form = new RoleForm();
        form.fill(role.kept());
        form.title = said.title();
        form.plural = said.plural();
        form.summary = said.summary();
        form.tasks = said.tasks();
        form.law = said.law();
        form.areas = new LinkedHashSet<>(said.areas());
        form.units = new LinkedHashSet<>(role.units());
        form.measures = new LinkedHashSet<>(role.measures());
        form.words = Lines.join(said.words());
        return form;
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteRole command(UUID role, @Nullable Long since) {
        var said = new RoleSaid(title, plural, summary, tasks, law, areas, Lines.of(words));
        return new WriteRole(role, since, chosenSlug(), said, units, measures, upkeep());
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(RoleWritten saved, NetworkChoices choices) {
        var said = saved.said();
        return List.of(
                Part.of("roleForm.title", said.title(), title),
                Part.of("roleForm.plural", said.plural(), plural),
                Part.of("roleForm.summary", said.summary(), summary),
                Part.of("roleForm.tasks", said.tasks(), tasks),
                Part.of("roleForm.law", said.law(), law),
                Part.of("roleForm.areas", areaNames(said.areas(), choices), areaNames(areas, choices)),
                Part.of("roleForm.units", choices.unitNames(saved.units()), choices.unitNames(units)),
                Part.of("roleForm.measures", choices.measureNames(saved.measures()), choices.measureNames(measures)),
                Part.of("roleForm.words", Lines.join(said.words()), Lines.join(Lines.of(words))));
    }

    private static String areaNames(Set<ServiceArea> of, NetworkChoices choices) {
        return Tick.words(List.of(ServiceArea.values()), it -> it, choices::area, of);
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

    public String getPlural() {
        return plural;
    }

    public void setPlural(String plural) {
        this.plural = plural;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getTasks() {
        return tasks;
    }

    public void setTasks(String tasks) {
        this.tasks = tasks;
    }

    public String getLaw() {
        return law;
    }

    public void setLaw(String law) {
        this.law = law;
    }

    public Set<ServiceArea> getAreas() {
        return areas;
    }

    public void setAreas(Set<ServiceArea> areas) {
        this.areas = areas;
    }

    public Set<UUID> getUnits() {
        return units;
    }

    public void setUnits(Set<UUID> units) {
        this.units = units;
    }

    public Set<Integer> getMeasures() {
        return measures;
    }

    public void setMeasures(Set<Integer> measures) {
        this.measures = measures;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
