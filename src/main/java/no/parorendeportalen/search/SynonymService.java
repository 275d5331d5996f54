package no.parorendeportalen.search;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.shared.Folding;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words that lead to other words: who writes the first also finds the second. They work at once, without making the index anew. */
@Service
@Transactional(readOnly = true)
public class SynonymService {

    /** Phrases on either side. */
    public static final int MOST = Synonym.MOST;

    /** Characters of a phrase. */
    public static final int LONGEST = Synonym.LONGEST;

    private final Synonyms synonyms;
    private final CurrentMember member;
    private final ApplicationEventPublisher events;

    SynonymService(Synonyms synonyms, CurrentMember member, ApplicationEventPublisher events) {
        this.synonyms = synonyms;
        this.member = member;
        this.events = events;
    }

    /** Whether a phrase has a word that something can be found by. */
    public static boolean saysSomething(String phrase) {
        return Synonym.saysSomething(phrase);
    }

    /** Those in which a text stands, by their first word; all for an empty text. */
    public List<SynonymDetails> find(String text) {
        var wanted = Folding.fold(text.strip());
        return synonyms.findThere().stream()
                .map(Synonym::details)
                .filter(it -> Folding.fold(it.label() + "\n" + it.meaning()).contains(wanted))
                .sorted(Comparator.comparing(SynonymDetails::label, NorwegianOrder.names()))
                .toList();
    }

    /** @throws NotFound if there is none; one that has been removed is there */
    public SynonymDetails get(UUID id) {
        return existing(id).details();
    }

    /** Adds those of a content file that no file has brought before; what has been changed or removed since stays so. */
    @Transactional
    public void addAll(List<SynonymPair> pairs) {
        member.requireEditor();
        var known = synonyms.findOfFiles().stream().map(Synonym::key).collect(Collectors.toSet());
        pairs.stream().filter(it -> known.add(Synonym.key(it))).forEach(it -> added(synonyms.save(Synonym.ofFile(it))));
    }

    /**
     * Adds or changes one.
     *
     * @throws Stale if somebody else has changed or removed it
     */
    @Transactional
    public void write(WriteSynonym command) {
        member.requireEditor();
        var since = command.since();
        if (since == null) {
            add(command);
            return;
        }
        var synonym = existing(command.id());
        require(synonym, since);
        var before = synonym.details();
        synonym.revise(command.words(), command.means());
        flush();
        var after = synonym.details();
        if (after.version() != before.version()) {
            events.publishEvent(TrailEntry.of("synonym.revised", after.id(), after.label())
                    .changing("words", before.label(), after.label())
                    .changing("means", before.meaning(), after.meaning()));
        }
    }

    /** @throws Stale if somebody else has changed or removed it */
    @Transactional
    public void remove(UUID id, long since) {
        member.requireEditor();
        var synonym = existing(id);
        require(synonym, since);
        synonym.remove();
        flush();
        events.publishEvent(
                TrailEntry.of("synonym.removed", id, synonym.details().label()));
    }

    /** Takes back that it was removed; nothing where it is there. */
    @Transactional
    public void restore(UUID id) {
        member.requireEditor();
        var synonym = existing(id);
        if (synonym.isRemoved()) {
            synonym.restore();
            events.publishEvent(
                    TrailEntry.of("synonym.restored", id, synonym.details().label()));
        }
    }

    /** A form that is sent twice adds once. */
    private void add(WriteSynonym command) {
        if (synonyms.findById(command.id()).isEmpty()) {
            added(synonyms.save(
                    new Synonym(SynonymOrigin.OWN, null, command.words(), command.means()).called(command.id())));
        }
    }

    private void added(Synonym synonym) {
        var details = synonym.details();
        events.publishEvent(TrailEntry.of("synonym.added", details.id(), details.label())
                .changing("means", null, details.meaning()));
    }

    private Synonym existing(UUID id) {
        return synonyms.findById(id).orElseThrow(() -> new NotFound("no such synonym"));
    }

    private static void require(Synonym synonym, long since) {
        if (synonym.isRemoved() || synonym.details().version() != since) {
            throw new Stale("synonym");
        }
    }

    private void flush() {
        try {
            synonyms.flush();
        } catch (ObjectOptimisticLockingFailureException meanwhile) {
            throw new Stale("synonym");
        }
    }
}
