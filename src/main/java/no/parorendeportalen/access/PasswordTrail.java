package no.parorendeportalen.access;

import java.util.stream.Collectors;
import no.parorendeportalen.access.Person.Place;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells what becomes of a person's password to the trail of each municipality where the person has access: it is the same in all. A
 * transaction belongs to one municipality, so in the others it is told in one of its own, before that of the change ends: an entry may be
 * there for what came to nothing after all, but nothing is without its entry.
 */
@Component
class PasswordTrail {

    private final People people;
    private final MunicipalityService municipalities;
    private final CurrentMunicipality current;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final TransactionTemplate apart;

    PasswordTrail(
            People people,
            MunicipalityService municipalities,
            CurrentMunicipality current,
            ApplicationEventPublisher events,
            MessageSource messages,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.municipalities = municipalities;
        this.current = current;
        this.events = events;
        this.messages = messages;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void chosen(Account account, LinkMaker maker) {
        tell(account, chosenBy(account, "passwordWay." + maker.kind()));
    }

    void changed(Account account) {
        tell(account, chosenBy(account, "passwordWay.SIGNED_IN"));
    }

    void forgotten(Account account) {
        tell(account, TrailEntry.of("member.passwordForgotten", account.id(), account.name()));
    }

    void linkMade(Account account) {
        tell(account, TrailEntry.of("member.passwordLink", account.id(), account.name()));
    }

    private TrailEntry chosenBy(Account account, String way) {
        return TrailEntry.of("member.passwordChosen", account.id(), account.name())
                .changing("passwordWay", null, messages.getMessage(way, null, LocaleContextHolder.getLocale()));
    }

    private void tell(Account account, TrailEntry entry) {
        var places = people.find(account.id()).orElseThrow().places().stream()
                .map(Place::municipality)
                .collect(Collectors.toSet());
        var here = current.find().map(MunicipalityDetails::id);
        municipalities.all().stream().filter(it -> places.contains(it.id())).forEach(it -> {
            if (here.filter(it.id()::equals).isPresent()) {
                events.publishEvent(entry);
            } else {
                current.during(it, () -> apart.executeWithoutResult(status -> events.publishEvent(entry)));
            }
        });
    }
}
