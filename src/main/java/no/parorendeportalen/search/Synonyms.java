package no.parorendeportalen.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Synonyms extends Repository<Synonym, UUID> {

    Synonym save(Synonym synonym);

    List<Synonym> saveAll(Iterable<Synonym> synonyms);

    Optional<Synonym> findById(UUID id);

    @Query("from Synonym where not removed")
    List<Synonym> findThere();

    @Query("from Synonym where origin = no.parorendeportalen.search.SynonymOrigin.LOS")
    List<Synonym> findOfLos();

    @Query("from Synonym where origin = no.parorendeportalen.search.SynonymOrigin.STARTER")
    List<Synonym> findOfFiles();

    void flush();
}
