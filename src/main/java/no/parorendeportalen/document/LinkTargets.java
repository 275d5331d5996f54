package no.parorendeportalen.document;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a file's links can lead to in a municipality: by kind, and by the last part of an address. */
public final class LinkTargets {

    private final Map<LinkKind, Map<String, UUID>> known = new EnumMap<>(LinkKind.class);

    LinkTargets() {}

    /** With more of a kind: what is about to be made, under the ids that it will have. */
    public LinkTargets with(LinkKind kind, Map<String, UUID> more) {
        var all = new LinkTargets();
        known.forEach((it, those) -> all.known.put(it, new HashMap<>(those)));
        all.known.computeIfAbsent(kind, it -> new HashMap<>()).putAll(more);
        return all;
    }

    public Optional<UUID> find(LinkKind kind, String key) {
        return Optional.ofNullable(known.getOrDefault(kind, Map.of()).get(key));
    }
}
