package no.parorendeportalen.starter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The starter set: what is the same in every municipality, brought in as drafts, looked at, and published. */
@Service
@Transactional(readOnly = true)
public class StarterService {

    private static final String FILE = "national.yaml";

    private final ContentLoader loader;
    private final StaffLoader staffLoader;
    private final DocumentDesk documents;
    private final KeptService kept;
    private final ContentFile set;
    private final StaffSet staff;

    StarterService(ContentLoader loader, StaffLoader staffLoader, DocumentDesk documents, KeptService kept) {
        this.loader = loader;
        this.staffLoader = staffLoader;
        this.documents = documents;
        this.kept = kept;
        this.set = ContentLoader.read(FILE);
        this.staff = StaffSet.with();
    }

    /** All that is in the set, and how it stands here. */
    public List<StarterGroup> groups() {
        return List.of(
                group(KeptKind.SITUATION, set.situations(), ContentFile.Situation::slug, ContentFile.Situation::title),
                group(KeptKind.CONTACT, set.contacts(), ContentFile.Contact::key, ContentFile.Contact::name),
                group(KeptKind.OFFER, set.offers(), ContentOffer::key, ContentOffer::title),
                group(KeptKind.RIGHT, set.rights(), ContentFile.Right::key, ContentFile.Right::title),
                group(KeptKind.ARTICLE, set.articles(), ContentFile.Article::key, ContentFile.Article::title),
                group(KeptKind.HOWTO, set.howtos(), ContentFile.HowTo::key, ContentFile.HowTo::title),
                group(KeptKind.PROVIDER, set.providers(), ContentFile.Provider::key, ContentFile.Provider::name),
                group(KeptKind.GUIDE, staff.file().guides(), StaffFile.Guide::key, StaffFile.Guide::title),
                group(KeptKind.COURSE, staff.file().courses(), StaffFile.Course::key, StaffFile.Course::title),
                group(KeptKind.CONTACT_ROLE, staff.file().roles(), StaffFile.Role::key, StaffFile.Role::title),
                group(KeptKind.NETWORK, staff.file().networks(), StaffFile.Network::key, StaffFile.Network::title));
    }

    /** The routines and checklists in the set, and which of them are here. Somebody else approves them than who brings them in. */
    public List<StarterDocument> documents() {
        return Stream.of(DocumentKind.values())
                .flatMap(kind -> {
                    var here = documents.addresses(kind);
                    return staff.documents().stream()
                            .filter(it -> it.kind() == kind)
                            .map(it -> new StarterDocument(kind, it.title(), here.get(it.key())));
                })
                .toList();
    }

    private <T> StarterGroup group(KeptKind kind, List<T> things, Function<T, String> key, Function<T, String> name) {
        var here = kept.standing(kind);
        var lines = new ArrayList<StarterGroup.Line>();
        for (var thing : things) {
            lines.add(new StarterGroup.Line(name.apply(thing), here.get(key.apply(thing))));
        }
        return new StarterGroup(kind, lines);
    }

    /**
     * Brings in as drafts what is not here yet.
     *
     * @return how many
     */
    @Transactional
    public int bringIn() {
        return loader.loadDrafts(FILE) + staffLoader.loadDrafts();
    }

    /**
     * Publishes drafts that somebody has looked at, all or none.
     *
     * @param confirmed whether what they say is found to be right today
     * @throws no.parorendeportalen.shared.NotFound if the municipality has no such thing
     */
    @Transactional
    public void publish(KeptKind kind, Collection<UUID> things, boolean confirmed) {
        for (var thing : things) {
            kept.take(KeptStep.PUBLISH, kind, thing, null);
            if (confirmed) {
                kept.take(KeptStep.CONFIRM, kind, thing, null);
            }
        }
    }
}
