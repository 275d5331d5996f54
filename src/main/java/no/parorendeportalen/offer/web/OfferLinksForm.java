package no.parorendeportalen.offer.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.offer.OfferLinks;

/** What an offer hangs together with: the third part of {@link OfferForm}. */
public abstract class OfferLinksForm extends OfferFacetsForm {

    private Set<UUID> situations = new LinkedHashSet<>();

    private Set<UUID> providers = new LinkedHashSet<>();

    private Set<UUID> contacts = new LinkedHashSet<>();

    private Set<UUID> places = new LinkedHashSet<>();

    private Set<UUID> rights = new LinkedHashSet<>();

    private Set<Integer> measures = new LinkedHashSet<>();

    void hang(OfferLinks links) {
        situations = new LinkedHashSet<>(links.situations());
        providers = new LinkedHashSet<>(links.providers());
        contacts = new LinkedHashSet<>(links.contacts());
        places = new LinkedHashSet<>(links.places());
        rights = new LinkedHashSet<>(links.rights());
        measures = new LinkedHashSet<>(links.measures());
    }

    OfferLinks links() {
        return new OfferLinks(situations, providers, contacts, places, rights, measures);
    }

    public Set<UUID> getSituations() {
        return situations;
    }

    public void setSituations(Set<UUID> situations) {
        this.situations = situations;
    }

    public Set<UUID> getProviders() {
        return providers;
    }

    public void setProviders(Set<UUID> providers) {
        this.providers = providers;
    }

    public Set<UUID> getContacts() {
        return contacts;
    }

    public void setContacts(Set<UUID> contacts) {
        this.contacts = contacts;
    }

    public Set<UUID> getPlaces() {
        return places;
    }

    public void setPlaces(Set<UUID> places) {
        this.places = places;
    }

    public Set<UUID> getRights() {
        return rights;
    }

    public void setRights(Set<UUID> rights) {
        this.rights = rights;
    }

    public Set<Integer> getMeasures() {
        return measures;
    }

    public void setMeasures(Set<Integer> measures) {
        this.measures = measures;
    }
}
