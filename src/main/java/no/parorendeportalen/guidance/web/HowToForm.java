package no.parorendeportalen.guidance.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.guidance.HowToDetails;
import no.parorendeportalen.guidance.WriteHowTo;
import no.parorendeportalen.offer.OfferChoice;
import no.parorendeportalen.rights.RightLine;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.PageOrder;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes about how something is applied for. */
@PageOrder({"title", "slug", "intro", "needs", "steps", "offers", "rights"})
public class HowToForm extends LeadingForm {

    @Prose(max = 5_000)
    private String needs = "";

    private List<@Valid StepRow> steps = new ArrayList<>();

    static HowToForm empty() {
        var form = new HowToForm();
        form.begin();
        form.steps.add(new StepRow());
        return form;
    }

    static HowToForm of(HowToDetails howTo) {
        var form = new HowToForm();
        form.fill(howTo.kept());
        form.lead(howTo.line().title(), howTo.line().lead(), howTo.offers(), howTo.rights());
        form.needs = Lines.join(howTo.needs());
        howTo.steps().forEach(it -> form.steps.add(StepRow.of(it)));
        return form;
    }

    /** There is at least one step, and each has a title. */
    void checkSteps(Errors errors) {
        if (steps.stream().allMatch(StepRow::isEmpty)) {
            if (steps.isEmpty()) {
                steps.add(new StepRow());
            }
            errors.rejectValue("steps[0].title", "howTo.noStep");
        }
        for (var row = 0; row < steps.size(); row++) {
            if (steps.get(row).getTitle().isBlank() && !steps.get(row).isEmpty()) {
                errors.rejectValue("steps[" + row + "].title", "howTo.stepTitle");
            }
        }
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteHowTo command(UUID howTo, @Nullable Long since) {
        return new WriteHowTo(
                howTo,
                since,
                chosenSlug(),
                getTitle(),
                getIntro(),
                Lines.of(needs),
                told(),
                Set.copyOf(getOffers()),
                Set.copyOf(getRights()),
                upkeep());
    }

    private List<HowToDetails.Step> told() {
        return steps.stream().filter(it -> !it.isEmpty()).map(StepRow::step).toList();
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(HowToDetails saved, List<OfferChoice> allOffers, List<RightLine> allRights) {
        return List.of(
                Part.of("howToForm.title", saved.line().title(), getTitle()),
                Part.of("howToForm.intro", saved.line().lead(), getIntro()),
                Part.of("howToForm.needs", Lines.join(saved.needs()), needs),
                Part.of("howToForm.steps", inWords(saved.steps()), inWords(told())),
                offersBeside("howToForm.offers", saved.offers(), allOffers),
                rightsBeside("howToForm.rights", saved.rights(), allRights));
    }

    private static String inWords(List<HowToDetails.Step> steps) {
        return steps.stream().map(it -> it.title() + "\n" + it.text()).collect(Collectors.joining("\n\n"));
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public void setSteps(List<StepRow> steps) {
        this.steps = steps;
    }
}
