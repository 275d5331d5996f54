package no.parorendeportalen.situation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Situations extends Repository<Situation, UUID> {

    @Query("select s from Situation s where s.published and not s.removed order by s.place, s.title")
    List<Situation> published();

    @Query("select s from Situation s order by s.removed, s.place, s.title")
    List<Situation> all();

    Optional<Situation> findBySlug(String slug);

    Optional<Situation> findById(UUID id);
}
