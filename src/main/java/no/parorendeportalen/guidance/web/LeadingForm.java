package no.parorendeportalen.guidance.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.offer.OfferChoice;
import no.parorendeportalen.rights.RightLine;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;

/** The form of something to read that leads to offers and rights. */
public abstract class LeadingForm extends AddressedForm {

    @Line(max = 200)
    private String title = "";

    @Line(max = 500, required = false)
    private String intro = "";

    private Set<UUID> offers = new LinkedHashSet<>();

    private Set<UUID> rights = new LinkedHashSet<>();

    /** As it is saved. */
    void lead(String title, String intro, Set<UUID> offers, Set<UUID> rights) {
        this.title = title;
        this.intro = intro;
        this.offers = new LinkedHashSet<>(offers);
        this.rights = new LinkedHashSet<>(rights);
    }

    @Override
    protected String called() {
        return title;
    }

    List<Ticks.Choice> offerChoices(List<OfferChoice> all) {
        return Ticks.choices(all, OfferChoice::id, OfferChoice::title, offers);
    }

    List<Ticks.Choice> rightChoices(List<RightLine> all) {
        return Ticks.choices(all, RightLine::id, RightLine::title, rights);
    }

    /** Both versions of the offers, in words. */
    Part offersBeside(String labelKey, Set<UUID> saved, List<OfferChoice> all) {
        return Part.of(
                labelKey,
                Ticks.ticked(all, OfferChoice::id, OfferChoice::title, saved),
                Ticks.ticked(all, OfferChoice::id, OfferChoice::title, offers));
    }

    /** Both versions of the rights, in words. */
    Part rightsBeside(String labelKey, Set<UUID> saved, List<RightLine> all) {
        return Part.of(
                labelKey,
                Ticks.ticked(all, RightLine::id, RightLine::title, saved),
                Ticks.ticked(all, RightLine::id, RightLine::title, rights));
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
