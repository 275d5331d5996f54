package no.parorendeportalen.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes Los, the national vocabulary of public services, into the synonyms: first a file is looked at, then all of it is taken in or
 * nothing. A concept is known by its address, so that a newer file changes what an older one brought; what editors have changed or removed
 * is left as they want it.
 */
@Service
@Transactional(readOnly = true)
public class LosService {

    private static final int SAMPLES = 8;

    private final Synonyms synonyms;
    private final JdbcClient database;
    private final CurrentMunicipality current;
    private final CurrentMember member;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LosService(
            Synonyms synonyms,
            JdbcClient database,
            CurrentMunicipality current,
            CurrentMember member,
            ApplicationEventPublisher events,
            Clock clock) {
        this.synonyms = synonyms;
        this.database = database;
        this.current = current;
        this.member = member;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a file to be looked at; an earlier one goes.
     *
     * @throws LosRefused if it is none; then nothing is kept
     */
    @Transactional
    public void keep(byte[] file) throws LosRefused {
        member.requireEditor();
        LosReader.read(file);
        discard();
        database.sql("insert into search_vocabulary_file (municipality_id, id, sent_at, content) values (?, ?, ?, ?)")
                .params(current.get().id(), UUID.randomUUID(), Timestamp.from(clock.instant()), file)
                .update();
    }

    /** What the kept file would do; nothing where none is kept. */
    public Optional<LosPreview> preview() {
        return kept().map(file -> {
            var change = change(file);
            return new LosPreview(
                    file.id(),
                    file.concepts().size(),
                    change.added.size() + change.back.size(),
                    change.changed.size(),
                    change.same,
                    change.gone.size(),
                    change.kept,
                    change.edited,
                    change.samples());
        });
    }

    /**
     * Takes all of the kept file in, and keeps it no longer.
     *
     * @param file that was looked at
     * @return what came of it
     * @throws Stale if another file has been sent since, or it has been taken in already
     */
    @Transactional
    public LosPreview take(UUID file) {
        member.requireEditor();
        var kept = kept().filter(it -> it.id().equals(file)).orElseThrow(() -> new Stale("vocabulary file"));
        var told = preview().orElseThrow(() -> new Stale("vocabulary file"));
        var change = change(kept);
        change.gone.forEach(Synonym::removeByFile);
        change.back.forEach((synonym, concept) -> {
            synonym.restore();
            synonym.say(concept.words(), List.of(concept.name()));
        });
        change.changed.forEach((synonym, concept) -> synonym.say(concept.words(), List.of(concept.name())));
        synonyms.saveAll(change.added.stream()
                .map(it -> new Synonym(SynonymOrigin.LOS, it.address(), it.words(), List.of(it.name())))
                .toList());
        synonyms.flush();
        discard();
        events.publishEvent(TrailEntry.of("synonym.loaded", file, "Los")
                .changing("concepts", null, String.valueOf(told.concepts())));
        return told;
    }

    /** A kept file, read. */
    private record Kept(UUID id, List<LosConcept> concepts) {}

    /** What is to be done. */
    private static final class Change {

        private final List<LosConcept> added = new ArrayList<>();
        private final Map<Synonym, LosConcept> back = new HashMap<>();
        private final Map<Synonym, LosConcept> changed = new HashMap<>();
        private final List<Synonym> gone = new ArrayList<>();
        private int same;
        private int kept;
        private int edited;

        private List<LosPreview.Sample> samples() {
            var some = new ArrayList<>(added);
            some.addAll(back.values());
            some.addAll(changed.values());
            var step = Math.max(1, some.size() / SAMPLES);
            var samples = new ArrayList<LosPreview.Sample>();
            for (var i = 0; i < some.size() && samples.size() < SAMPLES; i += step) {
                samples.add(new LosPreview.Sample(
                        String.join(", ", some.get(i).words()), some.get(i).name()));
            }
            return samples;
        }
    }

    private Change change(Kept file) {
        var change = new Change();
        var there = new HashMap<String, Synonym>();
        synonyms.findOfLos().forEach(it -> there.put(String.valueOf(it.concept()), it));
        for (var concept : file.concepts()) {
            var synonym = there.remove(concept.address());
            if (synonym == null) {
                change.added.add(concept);
            } else if (synonym.isRemovedByFile()) {
                change.back.put(synonym, concept);
            } else if (synonym.isRemoved()) {
                change.kept++;
            } else if (synonym.isEdited()) {
                change.edited++;
            } else if (synonym.says(concept.words(), List.of(concept.name()))) {
                change.same++;
            } else {
                change.changed.put(synonym, concept);
            }
        }
        for (var absent : there.values()) {
            if (!absent.isRemoved() && absent.isEdited()) {
                change.edited++;
            } else if (!absent.isRemoved()) {
                change.gone.add(absent);
            }
        }
        return change;
    }

    private Optional<Kept> kept() {
        return database.sql("select id, content from search_vocabulary_file")
                .query((row, number) -> read(row.getObject("id", UUID.class), row.getBytes("content")))
                .optional();
    }

    private static Kept read(UUID id, byte[] content) {
        try {
            return new Kept(id, LosReader.read(content));
        } catch (LosRefused impossible) {
            throw new IllegalStateException("It could be read when it was kept", impossible);
        }
    }

    private void discard() {
        database.sql("delete from search_vocabulary_file").update();
    }
}
