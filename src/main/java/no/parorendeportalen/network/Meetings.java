package no.parorendeportalen.network;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, UUID> {

    String OF_SEEN =
            "select new no.parorendeportalen.network.Meetings$Of(m, n) from Meeting m join Network n on n.id = m.network"
                    + " where" + Networks.SEEN;

    /** A meeting and whose it is. */
    record Of(Meeting meeting, Network network) {}

    Meeting save(Meeting meeting);

    void flush();

    Optional<Meeting> findById(UUID id);

    @Query("select m from Meeting m where m.network = :network order by m.starts, m.id")
    List<Meeting> of(UUID network);

    @Query("select new no.parorendeportalen.network.Meetings$Of(m, n) from Meeting m join Network n on n.id = m.network"
            + " where n.id = :network order by m.starts, m.id")
    List<Of> withNetwork(UUID network);

    @Query(OF_SEEN + "and m.id = :id")
    Optional<Of> seen(UUID id);

    @Query(OF_SEEN + "and m.ends > :now order by m.starts, m.id")
    List<Of> upcoming(LocalDateTime now, Limit most);

    @Query(OF_SEEN + "and m.ends > :now and" + Networks.IS_MEMBER + "order by m.starts, m.id")
    List<Of> upcomingOf(UUID account, LocalDate today, LocalDateTime now, Limit most);
}
