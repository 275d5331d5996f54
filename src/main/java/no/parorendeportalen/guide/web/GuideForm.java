package no.parorendeportalen.guide.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.guide.GuideDetails;
import no.parorendeportalen.guide.WriteGuide;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.PageOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes about a conversation. */
@PageOrder({
    "title",
    "slug",
    "summary",
    "kind",
    "areas",
    "opening",
    "parts",
    "next",
    "links",
    "linkWords",
    "words",
    "measures"
})
public class GuideForm extends GuideTextsForm {

    private List<@Valid PartRow> parts = new ArrayList<>();

    private List<@Valid LinkRow> links = new ArrayList<>();

    /** What is searched for to lead to; never saved. */
    @Line(max = 200, required = false)
    private String linkWords = "";

    static GuideForm empty() {
        var form = new GuideForm();
        form.begin();
        form.parts.add(new PartRow());
        return form;
    }

    static GuideForm of(GuideDetails guide) {
        var form = new GuideForm();
        form.fill(guide.kept());
        form.say(guide);
        guide.parts().forEach(it -> form.parts.add(PartRow.of(it)));
        guide.links().forEach(it -> form.links.add(LinkRow.of(it)));
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
                getTitle(),
                getSummary(),
                Objects.requireNonNull(getKind()),
                getAreas(),
                getOpening(),
                told(),
                getNext(),
                links.stream().map(LinkRow::link).toList(),
                Lines.of(getWords()),
                getMeasures(),
                upkeep());
    }

    private List<GuideDetails.Part> told() {
        return parts.stream().filter(it -> !it.isEmpty()).map(PartRow::part).toList();
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(GuideDetails saved, GuideEditWords names) {
        var line = saved.line();
        return List.of(
                Part.of("guideForm.title", line.title(), getTitle()),
                Part.of("guideForm.summary", line.summary(), getSummary()),
                Part.of("guideForm.kind", names.kind(line.kind()), names.kind(getKind())),
                Part.of("guideForm.areas", names.areas(line.areas()), names.areas(getAreas())),
                Part.of("guideForm.opening", saved.opening(), getOpening()),
                Part.of("guideForm.parts", inWords(saved.parts()), inWords(told())),
                Part.of("guideForm.next", saved.next(), getNext()),
                Part.of(
                        "guideForm.links",
                        labels(saved.links()),
                        links.stream().map(LinkRow::getLabel).collect(Collectors.joining("\n"))),
                Part.of("guideForm.words", Lines.join(saved.words()), getWords()),
                Part.of("guideForm.measures", names.measures(saved.measures()), names.measures(getMeasures())));
    }

    private static String labels(List<GuideDetails.Link> links) {
        return links.stream().map(GuideDetails.Link::label).collect(Collectors.joining("\n"));
    }

    private static String inWords(List<GuideDetails.Part> parts) {
        return parts.stream()
                .map(it -> it.title() + "\n" + Lines.join(it.say()) + "\n" + it.listen())
                .collect(Collectors.joining("\n\n"));
    }

    public List<PartRow> getParts() {
        return parts;
    }

    public void setParts(List<PartRow> parts) {
        this.parts = parts;
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
}
