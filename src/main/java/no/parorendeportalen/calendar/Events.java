package no.parorendeportalen.calendar;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Events extends Repository<Event, UUID> {

    String SEEN = "select e from Event e where e.published and not e.removed ";

    Optional<Event> findById(UUID id);

    Optional<Event> findBySlug(String slug);

    /** Those that the public sees, which touch a time. */
    @Query(SEEN + "and e.ends > :from and e.starts < :until order by e.starts, e.title, e.id")
    List<Event> between(LocalDateTime from, LocalDateTime until);

    /** Those of an offer that the public sees, and that are not over. */
    @Query(SEEN + "and e.offer = :offer and e.ends > :now order by e.starts, e.title, e.id")
    List<Event> ofOffer(UUID offer, LocalDateTime now);

    @Query("select e from Event e order by e.starts, e.title, e.id")
    List<Event> all();

    /** The addresses that begin so, taken by what is removed too. */
    @Query("select e.slug from Event e where e.slug like concat(:beginning, '%')")
    List<String> slugs(String beginning);

    @Query("select e from Event e where e.id in :ids")
    List<Event> among(Collection<UUID> ids);
}
