package no.parorendeportalen.guidance.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.guidance.HowToDetails;
import no.parorendeportalen.guidance.WriteHowTo;
import no.parorendeportalen.offer.OfferChoice;
import no.parorendeportalen.rights.RightLine;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes about how something is applied for. */
public class HowToForm extends AddressedForm {

    @Line(max = 200)
    private String title = "";

    @Line(max = 500, required = false)
    private String intro = "";

    @Prose(max = 5_000)
    private String needs = "";

    private List<@Valid StepRow> steps = new ArrayList<>();

    private Set<UUID> offers = new LinkedHashSet<>();

    private Set<UUID> rights = new LinkedHashSet<>();

    static HowToForm empty() {
        var form = new HowToForm();
        form.begin();
        form.steps.add(new StepRow());
        return form;
    }

    static HowToForm of(HowToDetails howTo) {
        var form = new HowToForm();
        form.fill(howTo.kept());
        form.title = howTo.line().title();
        form.intro = howTo.line().lead();
        form.needs = Lines.join(howTo.needs());
        howTo.steps().forEach(it -> form.steps.add(StepRow.of(it)));
        form.offers = new LinkedHashSet<>(howTo.offers());
        form.rights = new LinkedHashSet<>(howTo.rights());
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
                title,
                intro,
                Lines.of(needs),
                told(),
                Set.copyOf(offers),
                Set.copyOf(rights),
                upkeep());
    }

    private List<HowToDetails.Step> told() {
        return steps.stream().filter(it -> !it.isEmpty()).map(StepRow::step).toList();
    }

    List<Ticks.Choice> offerChoices(List<OfferChoice> all) {
        return Ticks.choices(all, OfferChoice::id, OfferChoice::title, offers);
    }

    List<Ticks.Choice> rightChoices(List<RightLine> all) {
        return Ticks.choices(all, RightLine::id, RightLine::title, rights);
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(HowToDetails saved, List<OfferChoice> allOffers, List<RightLine> allRights) {
        return List.of(
                Part.of("howToForm.title", saved.line().title(), title),
                Part.of("howToForm.intro", saved.line().lead(), intro),
                Part.of("howToForm.needs", Lines.join(saved.needs()), needs),
                Part.of("howToForm.steps", inWords(saved.steps()), inWords(told())),
                Part.of(
                        "howToForm.offers",
                        Ticks.ticked(allOffers, OfferChoice::id, OfferChoice::title, saved.offers()),
                        Ticks.ticked(allOffers, OfferChoice::id, OfferChoice::title, offers)),
                Part.of(
                        "howToForm.rights",
                        Ticks.ticked(allRights, RightLine::id, RightLine::title, saved.rights()),
                        Ticks.ticked(allRights, RightLine::id, RightLine::title, rights)));
    }

    private static String inWords(List<HowToDetails.Step> steps) {
        return steps.stream().map(it -> it.title() + "\n" + it.text()).collect(Collectors.joining("\n\n"));
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

    public String getIntro() {
        return intro;
    }

    public void setIntro(String intro) {
        this.intro = intro;
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

    public Set<UUID> getOffers() {
        return offers;
    }

    public void setOffers(Set<UUID> offers) {
        this.offers = offers;
    }

    public Set<UUID> getRights() {
        return rights;
    }

    public void setRights(Set<UUID> rights) {
        this.rights = rights;
    }
}
