package no.parorendeportalen.offer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Offers extends Repository<Offer, UUID> {

    Optional<Offer> findBySlug(String slug);

    Optional<Offer> findById(UUID id);

    @Query(
            "select new no.parorendeportalen.offer.OfferChoice(o.id, o.title) from Offer o where not o.removed order by o.title")
    List<OfferChoice> choices();

    @Query("select o from Offer o order by o.removed, o.title")
    List<Offer> all();
}
