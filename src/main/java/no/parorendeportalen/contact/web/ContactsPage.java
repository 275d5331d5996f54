package no.parorendeportalen.contact.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.contact.ContactOverview;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.situation.SituationLine;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom one can ring: what is urgent first, then the lines of the front page, then the rest by unit. Each stands there once. */
@Controller
class ContactsPage {

    private static final String CHILDREN = "barn";

    private final ContactService contacts;
    private final CurrentMunicipality current;
    private final Trail trail;
    private final MessageSource messages;

    ContactsPage(ContactService contacts, CurrentMunicipality current, Trail trail, MessageSource messages) {
        this.contacts = contacts;
        this.current = current;
        this.trail = trail;
        this.messages = messages;
    }

    @Bean
    static PublicPaths contactPaths() {
        return PublicPaths.of("/{municipality}/kontakt");
    }

    /** Contact points under a heading. */
    record Group(String heading, List<ContactCard> contacts) {}

    /** A way to fewer of them. */
    record Narrowing(String label, String href, boolean current) {}

    @GetMapping("/{municipality}/kontakt")
    String contacts(
            @RequestParam("situasjon") Optional<String> asked,
            @RequestParam("for") Optional<String> audience,
            Model model) {
        var overview = contacts.overview();
        var situation = asked.filter(it -> !it.isEmpty())
                .map(slug -> overview.situations().stream()
                        .filter(it -> it.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("situation")))
                .orElse(null);
        var forChildren = situation == null && audience.filter(CHILDREN::equals).isPresent();
        var heading = heading(situation, forChildren);
        model.addAttribute("section", "contact");
        model.addAttribute("crumbs", List.of(trail.home(), Crumb.here(heading)));
        model.addAttribute("heading", heading);
        model.addAttribute("kind", KeptKind.CONTACT);
        model.addAttribute("path", path());
        model.addAttribute("chosen", situation != null || forChildren);
        model.addAttribute("choices", choices(overview, situation, forChildren));
        model.addAttribute("urgent", among(overview, ContactCard::isEmergency));
        var groups = situation != null
                ? forSituation(overview, situation)
                : forChildren ? forChildren(overview) : everything(overview);
        model.addAttribute("groups", groups);
        // Somebody can always be reached: where nobody stands first, the municipality itself does.
        model.addAttribute(
                "fallback",
                groups.isEmpty()
                        || situation == null
                                && !forChildren
                                && front(overview, it -> true).isEmpty());
        model.addAttribute("none", List.of());
        return "contact/contacts";
    }

    private String heading(@Nullable SituationLine situation, boolean forChildren) {
        return situation != null
                ? text("contacts.title.situation", situation.heading())
                : text(forChildren ? "contacts.title.children" : "contacts.title");
    }

    /** Those that somebody stands behind, so that no way leads to nothing. */
    private List<Narrowing> choices(ContactOverview overview, @Nullable SituationLine situation, boolean forChildren) {
        var choices = new ArrayList<Narrowing>();
        if (!among(overview, ContactsPage::isForChildren).isEmpty()) {
            choices.add(new Narrowing(text("contacts.choose.children"), path() + "?for=" + CHILDREN, forChildren));
        }
        overview.situations().stream()
                .filter(it -> overview.contacts().stream()
                        .anyMatch(card -> card.situations().contains(it.id())))
                .map(it -> new Narrowing(it.heading(), path() + "?situasjon=" + it.slug(), it.equals(situation)))
                .forEach(choices::add);
        if (!choices.isEmpty()) {
            choices.add(0, new Narrowing(text("contacts.choose.all"), path(), situation == null && !forChildren));
        }
        return choices;
    }

    private List<Group> everything(ContactOverview overview) {
        var groups = new ArrayList<Group>();
        add(groups, text("contacts.front"), front(overview, it -> true));
        var byUnit = new TreeMap<String, List<ContactCard>>(NorwegianOrder.names());
        var others = new ArrayList<ContactCard>();
        for (var card : among(overview, it -> !it.isEmergency() && it.front() == null)) {
            unit(card, overview.units())
                    .ifPresentOrElse(
                            it -> byUnit.computeIfAbsent(it, none -> new ArrayList<>())
                                    .add(card),
                            () -> others.add(card));
        }
        byUnit.forEach((unit, cards) -> add(groups, unit, cards));
        add(groups, text("contacts.others"), others);
        return groups;
    }

    private List<Group> forSituation(ContactOverview overview, SituationLine situation) {
        var groups = new ArrayList<Group>();
        Predicate<ContactCard> own = it -> it.situations().contains(situation.id());
        add(groups, text("contacts.chosen"), among(overview, own.and(it -> !it.isEmergency())));
        add(
                groups,
                text("contacts.everybody"),
                front(overview, it -> it.situations().isEmpty()));
        return groups;
    }

    private List<Group> forChildren(ContactOverview overview) {
        var groups = new ArrayList<Group>();
        add(groups, text("contacts.chosen.children"), among(overview, it -> isForChildren(it) && !it.isEmergency()));
        return groups;
    }

    private static void add(List<Group> groups, String heading, List<ContactCard> contacts) {
        if (!contacts.isEmpty()) {
            groups.add(new Group(heading, contacts));
        }
    }

    private static boolean isForChildren(ContactCard card) {
        return card.audience().contains(Audience.CHILD) || card.audience().contains(Audience.YOUTH);
    }

    private static List<ContactCard> front(ContactOverview overview, Predicate<ContactCard> which) {
        return among(overview, which.and(it -> !it.isEmergency() && it.front() != null)).stream()
                .sorted(Comparator.comparing(ContactCard::front, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static List<ContactCard> among(ContactOverview overview, Predicate<ContactCard> which) {
        return overview.contacts().stream().filter(which).toList();
    }

    private static Optional<String> unit(ContactCard card, Map<UUID, String> units) {
        return Optional.ofNullable(card.unit()).map(units::get);
    }

    private String path() {
        return "/" + current.get().address() + "/kontakt";
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
