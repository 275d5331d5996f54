package no.parorendeportalen.upkeep;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import no.parorendeportalen.shared.NotFound;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;

/** Which entity is which kind: every subclass of {@link KeptThing} that the database knows. */
@Component
class KeptTypes {

    private final Map<KeptKind, Class<? extends KeptThing>> types = new EnumMap<>(KeptKind.class);

    KeptTypes(EntityManagerFactory entities) {
        entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(KeptThing.class::isAssignableFrom)
                .map(it -> it.<KeptThing>asSubclass(KeptThing.class))
                .forEach(it -> types.put(BeanUtils.instantiateClass(it).kind(), it));
    }

    /** @throws NotFound if nothing is of that kind */
    Class<? extends KeptThing> of(KeptKind kind) {
        var type = types.get(kind);
        if (type == null) {
            throw new NotFound("kind");
        }
        return type;
    }

    /** Those that there are, in order. */
    Set<KeptKind> kinds() {
        return Collections.unmodifiableSet(types.keySet());
    }
}
