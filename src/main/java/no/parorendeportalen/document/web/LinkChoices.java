package no.parorendeportalen.document.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.document.LinkKind;
import no.parorendeportalen.document.VersionText;
import no.parorendeportalen.search.SearchHit;
import no.parorendeportalen.search.SearchService;

/** What a draft can lead to: all that can be found now, and what it leads to already. Each is known by its kind and id, in one word. */
final class LinkChoices {

    private final Map<String, VersionText.Link> known = new LinkedHashMap<>();
    private final List<VersionText.Link> offered = new ArrayList<>();

    /** The targets of a kind, as a group of options. */
    public record Group(LinkKind kind, List<Target> targets) {}

    /** @param word its kind and id */
    public record Target(String word, LinkKind kind, String label) {}

    private LinkChoices() {}

    /**
     * Asks the search once.
     *
     * @param self the document, which does not lead to itself
     */
    static LinkChoices of(SearchService search, VersionText text, UUID self) {
        var choices = new LinkChoices();
        search.all(Arrays.stream(LinkKind.values()).map(LinkKind::found).collect(Collectors.toSet())).stream()
                .filter(it -> !it.subject().equals(self))
                .map(LinkChoices::link)
                .forEach(choices.offered::add);
        text.links().forEach(choices::know);
        text.steps().forEach(it -> it.links().forEach(choices::know));
        choices.offered.forEach(choices::know);
        return choices;
    }

    private static VersionText.Link link(SearchHit hit) {
        return new VersionText.Link(LinkKind.valueOf(hit.kind().name()), hit.subject(), hit.title());
    }

    private void know(VersionText.Link link) {
        known.put(word(link), link);
    }

    static String word(VersionText.Link link) {
        return link.kind() + ":" + link.target();
    }

    static List<String> words(Collection<VersionText.Link> links) {
        return new ArrayList<>(links.stream().map(LinkChoices::word).toList());
    }

    boolean knows(String word) {
        return known.containsKey(word);
    }

    /** Those that are there; the others the form has refused. */
    List<VersionText.Link> links(Collection<String> words) {
        return words.stream().distinct().filter(this::knows).map(known::get).toList();
    }

    /** What has been chosen, in order. */
    public List<Target> targets(Collection<String> words) {
        return words.stream()
                .flatMap(it ->
                        Optional.ofNullable(known.get(it))
                                .map(link -> new Target(it, link.kind(), link.label()))
                                .stream())
                .toList();
    }

    /** What more can be chosen. */
    public List<Group> groups(Collection<String> chosen) {
        return Arrays.stream(LinkKind.values())
                .map(kind -> new Group(
                        kind,
                        offered.stream()
                                .filter(it -> it.kind() == kind && !chosen.contains(word(it)))
                                .map(it -> new Target(word(it), kind, it.label()))
                                .toList()))
                .filter(it -> !it.targets().isEmpty())
                .toList();
    }
}
