package no.parorendeportalen.starter;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;

/** What the keys of a content file stand for in the municipality at work: what is there already, and what is made from the file. */
final class ContentKeys {

    /** Who holds a role is nobody's address. */
    private static final Set<KeptKind> ADDRESSED = EnumSet.complementOf(EnumSet.of(KeptKind.ROLE_POST));

    private final String file;
    private final Map<KeptKind, Map<String, UUID>> known = new EnumMap<>(KeptKind.class);

    ContentKeys(String file, KeptService kept) {
        this.file = file;
        for (var kind : ADDRESSED) {
            known.put(kind, kept.addresses(kind));
        }
    }

    boolean has(KeptKind kind, String key) {
        return of(kind).containsKey(key);
    }

    /** @throws ContentRefused if the key stands for nothing */
    UUID id(KeptKind kind, String key) {
        var id = of(kind).get(key);
        if (id == null) {
            throw new ContentRefused(file, "no %s is called %s".formatted(kind, key));
        }
        return id;
    }

    /** Nothing where the key stands for nothing here. */
    Optional<UUID> find(KeptKind kind, String key) {
        return Optional.ofNullable(of(kind).get(key));
    }

    Set<UUID> ids(KeptKind kind, Collection<String> keys) {
        return keys.stream().map(it -> id(kind, it)).collect(Collectors.toUnmodifiableSet());
    }

    void made(KeptKind kind, String key, UUID id) {
        of(kind).put(key, id);
    }

    private Map<String, UUID> of(KeptKind kind) {
        return known.getOrDefault(kind, Map.of());
    }
}
