package no.parorendeportalen.offer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import no.parorendeportalen.upkeep.Lines;
import org.jspecify.annotations.Nullable;

/** Something that a carer can use. Its address is its for life. */
@Entity
class Offer extends KeptThing {

    @Column(updatable = false)
    private String slug;

    private String title;

    private String formerNames;

    private String summary;

    private String forWhom;

    private String whatYouGet;

    private String steps;

    private String afterwards;

    private @Nullable String waiting;

    private String complaint;

    private @Nullable String schedule;

    private String staffText;

    private String words;

    private @Nullable String url;

    @Enumerated(EnumType.STRING)
    private Access access;

    @Enumerated(EnumType.STRING)
    @Column(name = "offer_kind")
    private OfferKind offerKind;

    @Enumerated(EnumType.STRING)
    private PriceKind price;

    private @Nullable String priceText;

    private List<String> audience;

    private @Nullable Integer ageFrom;

    private @Nullable Integer ageTo;

    private List<String> channels;

    private List<String> times;

    private List<String> languages;

    private @Nullable Boolean interpreter;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    private @Nullable String notice;

    private @Nullable LocalDate visibleFrom;

    private @Nullable LocalDate visibleTo;

    @Column(name = "front_place")
    private @Nullable Integer front;

    @ElementCollection
    @CollectionTable(name = "offer_situation", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "situation_id")
    private Set<UUID> situations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "offer_provider", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "provider_id")
    private Set<UUID> providers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "offer_contact", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "contact_id")
    private Set<UUID> contacts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "offer_place", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "place_id")
    private Set<UUID> places = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "offer_right", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "right_id")
    private Set<UUID> rights = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "offer_measure", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "measure_number")
    private Set<Integer> measures = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Offer() {}

    @SuppressWarnings("NullAway.Init") // revise gives it the rest
    Offer(WriteOffer command) {
        knownAs(command.id());
        this.slug = Slug.of(command.slug() == null ? command.texts().title() : command.slug());
        revise(command);
    }

    final void revise(WriteOffer command) {
        say(command.texts());
        choose(command.facets());
        hang(command.links());
        stand(command.standing());
        keptAs(command.upkeep());
    }

    private void say(OfferTexts texts) {
        if (texts.title().isBlank() || texts.summary().isBlank()) {
            throw new IllegalArgumentException("An offer has a title and a summary");
        }
        this.title = texts.title().strip();
        this.formerNames = Lines.join(texts.formerNames());
        this.summary = texts.summary().strip();
        this.forWhom = texts.forWhom().strip();
        this.whatYouGet = texts.whatYouGet().strip();
        this.steps = Lines.join(texts.steps());
        this.afterwards = texts.afterwards().strip();
        this.waiting = texts.waiting();
        this.complaint = texts.complaint().strip();
        this.schedule = texts.schedule();
        this.staffText = texts.staff().strip();
        this.words = Lines.join(texts.words());
        this.url = texts.url();
    }

    private void choose(OfferFacets facets) {
        this.access = facets.access();
        this.offerKind = facets.kind();
        this.price = facets.price();
        this.priceText = facets.priceText();
        this.audience = names(facets.audience());
        this.ageFrom = facets.ageFrom();
        this.ageTo = facets.ageTo();
        this.channels = names(facets.channels());
        this.times = names(facets.times());
        this.languages = List.copyOf(facets.languages());
        this.interpreter = facets.interpreter();
    }

    private void hang(OfferLinks links) {
        replace(situations, links.situations());
        replace(providers, links.providers());
        replace(contacts, links.contacts());
        replace(places, links.places());
        replace(rights, links.rights());
        replace(measures, links.measures());
    }

    /** Says whether one can have it now. */
    final void stand(OfferStanding standing) {
        this.status = standing.status();
        this.notice = standing.notice();
        this.visibleFrom = standing.visibleFrom();
        this.visibleTo = standing.visibleTo();
        this.front = standing.front();
    }

    private static <T> void replace(Set<T> old, Set<T> anew) {
        old.retainAll(anew);
        old.addAll(anew);
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(Enum::name).toList();
    }

    private static <E> Set<E> values(List<String> names, Function<String, E> of) {
        return names.stream().map(of).collect(Collectors.toUnmodifiableSet());
    }

    OfferTexts texts() {
        return new OfferTexts(
                title,
                Lines.of(formerNames),
                summary,
                forWhom,
                whatYouGet,
                Lines.of(steps),
                afterwards,
                waiting,
                complaint,
                schedule,
                staffText,
                Lines.of(words),
                url);
    }

    OfferFacets facets() {
        return new OfferFacets(
                access,
                offerKind,
                price,
                priceText,
                values(audience, Audience::valueOf),
                ageFrom,
                ageTo,
                values(channels, Channel::valueOf),
                values(times, TimeOfWeek::valueOf),
                languages,
                interpreter);
    }

    OfferLinks links() {
        return new OfferLinks(situations, providers, contacts, places, rights, measures);
    }

    OfferStanding standing() {
        return new OfferStanding(status, notice, visibleFrom, visibleTo, front);
    }

    OfferWritten written(LocalDate today) {
        return written(links(), today);
    }

    /** The same, where what it hangs together with has been read already. */
    OfferWritten written(OfferLinks known, LocalDate today) {
        return new OfferWritten(id(), slug, texts(), facets(), known, standing(), keptState(today));
    }

    String slug() {
        return slug;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.OFFER;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String publicPath() {
        return "/tilbud/" + slug;
    }
}
