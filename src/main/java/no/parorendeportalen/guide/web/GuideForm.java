package no.parorendeportalen.guide.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.guide.GuideDetails;
import no.parorendeportalen.guide.GuideKind;
import no.parorendeportalen.guide.WriteGuide;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes about a conversation. */
public class GuideForm extends AddressedForm {

    @Line(max = 200)
    private String title = "";

    @Line(max = 300)
    private String summary = "";

    @NotNull
    private @Nullable GuideKind kind = GuideKind.CONVERSATION;

    private Set<ServiceArea> areas = new LinkedHashSet<>();

    @Prose(max = 20_000)
    private String opening = "";

    private List<@Valid PartRow> parts = new ArrayList<>();

    @Prose(max = 20_000)
    private String next = "";

    private List<@Valid LinkRow> links = new ArrayList<>();

    /** What is searched for to lead to; never saved. */
    @Line(max = 200, required = false)
    private String linkWords = "";

    @Prose(max = 2_000)
    private String words = "";

    private Set<Integer> measures = new LinkedHashSet<>();

    static GuideForm empty() {
        var form = new GuideForm();
        form.begin();
        form.parts.add(new PartRow());
        return form;
    }

    static GuideForm of(GuideDetails guide) {
        var form = new GuideForm();
        form.fill(guide.kept());
        form.title = guide.line().title();
        form.summary = guide.line().summary();
        form.kind = guide.line().kind();
        form.areas = new LinkedHashSet<>(guide.line().areas());
        form.opening = guide.opening();
        guide.parts().forEach(it -> form.parts.add(PartRow.of(it)));
        form.next = guide.next();
        guide.links().forEach(it -> form.links.add(LinkRow.of(it)));
        form.words = Lines.join(guide.words());
        form.measures = new LinkedHashSet<>(guide.measures());
        return form;
    }

    /** There is at least one part, and each has a title. */
    void checkParts(Errors errors) {
        if (parts.stream().allMatch(PartRow::isEmpty)) {
            if (parts.isEmpty()) {
                parts.add(new PartRow());
            }
            errors.rejectValue("parts[0].title", "guide.noPart");
        }
        for (var row = 0; row < parts.size(); row++) {
            if (parts.get(row).getTitle().isBlank() && !parts.get(row).isEmpty()) {
                errors.rejectValue("parts[" + row + "].title", "guide.partTitle");
            }
        }
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteGuide command(UUID guide, @Nullable Long since) {
        return new WriteGuide(
                guide,
                since,
                chosenSlug(),
                title,
                summary,
                Objects.requireNonNull(kind),
                areas,
                opening,
                told(),
                next,
                links.stream().map(LinkRow::link).toList(),
                Lines.of(words),
                measures,
                upkeep());
    }

    private List<GuideDetails.Part> told() {
        return parts.stream().filter(it -> !it.isEmpty()).map(PartRow::part).toList();
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(GuideDetails saved, GuideEditWords names) {
        var line = saved.line();
        return List.of(
                Part.of("guideForm.title", line.title(), title),
                Part.of("guideForm.summary", line.summary(), summary),
                Part.of("guideForm.kind", names.kind(line.kind()), names.kind(kind)),
                Part.of("guideForm.areas", names.areas(line.areas()), names.areas(areas)),
                Part.of("guideForm.opening", saved.opening(), opening),
                Part.of("guideForm.parts", inWords(saved.parts()), inWords(told())),
                Part.of("guideForm.next", saved.next(), next),
                Part.of(
                        "guideForm.links",
                        labels(saved.links()),
                        links.stream().map(LinkRow::getLabel).collect(Collectors.joining("\n"))),
                Part.of("guideForm.words", Lines.join(saved.words()), words),
                Part.of("guideForm.measures", names.measures(saved.measures()), names.measures(measures)));
    }

    private static String labels(List<GuideDetails.Link> links) {
        return links.stream().map(GuideDetails.Link::label).collect(Collectors.joining("\n"));
    }

    private static String inWords(List<GuideDetails.Part> parts) {
        return parts.stream()
                .map(it -> it.title() + "\n" + Lines.join(it.say()) + "\n" + it.listen())
                .collect(Collectors.joining("\n\n"));
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

    public @Nullable GuideKind getKind() {
        return kind;
    }

    public void setKind(@Nullable GuideKind kind) {
        this.kind = kind;
    }

    public Set<ServiceArea> getAreas() {
        return areas;
    }

    public void setAreas(Set<ServiceArea> areas) {
        this.areas = areas;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public List<PartRow> getParts() {
        return parts;
    }

    public void setParts(List<PartRow> parts) {
        this.parts = parts;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public List<LinkRow> getLinks() {
        return links;
    }

    public void setLinks(List<LinkRow> links) {
        this.links = links;
    }

    public String getLinkWords() {
        return linkWords;
    }

    public void setLinkWords(String linkWords) {
        this.linkWords = linkWords;
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
