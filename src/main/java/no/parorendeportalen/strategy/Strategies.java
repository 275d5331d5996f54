package no.parorendeportalen.strategy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Strategies extends Repository<Strategy, UUID> {

    Strategy save(Strategy strategy);

    /** Here and not at the entity manager, whose exceptions nobody translates. */
    void flush();

    Optional<Strategy> findFirstBy();
}
