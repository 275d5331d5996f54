package no.parorendeportalen.network.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.parorendeportalen.network.NetworkSaid;
import no.parorendeportalen.network.NetworkWritten;
import no.parorendeportalen.network.WriteNetwork;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes of a network. */
public class NetworkForm extends AddressedForm {

    @Line(max = 120)
    private String title = "";

    @Line(max = 300)
    private String summary = "";

    @Prose(max = 50_000)
    private String purpose = "";

    private @Nullable LocalDate started;

    private Set<UUID> roles = new LinkedHashSet<>();

    private List<@Valid MemberRow> members = new ArrayList<>();

    private Set<Integer> measures = new LinkedHashSet<>();

    @Prose(max = 5_000)
    private String words = "";

    static NetworkForm empty() {
        var form = new NetworkForm();
        form.begin();
        return form;
    }

    static NetworkForm of(NetworkWritten network) {
        var said = network.said();
        var form = new NetworkForm();
        form.fill(network.kept());
        form.title = said.title();
        form.summary = said.summary();
        form.purpose = said.purpose();
        form.started = said.started();
        form.roles = new LinkedHashSet<>(said.roles());
        said.members().stream().map(MemberRow::of).forEach(form.members::add);
        form.measures = new LinkedHashSet<>(said.measures());
        form.words = Lines.join(said.words());
        return form;
    }

    /** Each member is somebody. */
    void check(Map<UUID, String> colleagues, Errors errors) {
        IntStream.range(0, members.size())
                .filter(it -> members.get(it).isNobody() || isGone(members.get(it), colleagues))
                .forEach(it -> errors.rejectValue("members[" + it + "].name", "nobody"));
    }

    /** An account that is not of here, under no name. */
    private static boolean isGone(MemberRow row, Map<UUID, String> colleagues) {
        return row.getAccount() != null
                && !colleagues.containsKey(row.getAccount())
                && row.getName().isBlank();
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteNetwork command(UUID network, @Nullable Long since, Map<UUID, String> colleagues) {
        return new WriteNetwork(network, since, chosenSlug(), said(colleagues), upkeep());
    }

    private NetworkSaid said(Map<UUID, String> colleagues) {
        return new NetworkSaid(
                title,
                summary,
                purpose,
                started,
                roles,
                members.stream()
                        .filter(it -> !it.isEmpty())
                        .map(it ->
                                it.member(Optional.ofNullable(it.getAccount()).map(colleagues::get)))
                        .toList(),
                measures,
                Lines.of(words));
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(NetworkWritten saved, NetworkChoices choices) {
        var theirs = saved.said();
        return List.of(
                Part.of("networkForm.title", theirs.title(), title),
                Part.of("networkForm.summary", theirs.summary(), summary),
                Part.of("networkForm.purpose", theirs.purpose(), purpose),
                Part.of("networkForm.started", text(theirs.started()), text(started)),
                Part.of("networkForm.roles", choices.roleNames(theirs.roles()), choices.roleNames(roles)),
                Part.of("networkForm.members", names(theirs), written(choices.colleagueNames())),
                Part.of(
                        "networkForm.measures",
                        choices.measureNames(theirs.measures()),
                        choices.measureNames(measures)),
                Part.of("networkForm.words", Lines.join(theirs.words()), Lines.join(Lines.of(words))));
    }

    private static String names(NetworkSaid said) {
        return said.members().stream()
                .map(it -> it.note().isEmpty() ? it.name() : it.name() + ", " + it.note())
                .collect(Collectors.joining("\n"));
    }

    private String written(Map<UUID, String> colleagues) {
        return members.stream()
                .filter(it -> !it.isEmpty())
                .map(it -> (it.getAccount() == null
                                ? it.getName()
                                : colleagues.getOrDefault(it.getAccount(), it.getName()))
                        + (it.getNote().isEmpty() ? "" : ", " + it.getNote()))
                .collect(Collectors.joining("\n"));
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

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public @Nullable LocalDate getStarted() {
        return started;
    }

    public void setStarted(@Nullable LocalDate started) {
        this.started = started;
    }

    public Set<UUID> getRoles() {
        return roles;
    }

    public void setRoles(Set<UUID> roles) {
        this.roles = roles;
    }

    public List<MemberRow> getMembers() {
        return members;
    }

    public void setMembers(List<MemberRow> members) {
        this.members = members;
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
