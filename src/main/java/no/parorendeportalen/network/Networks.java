package no.parorendeportalen.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Networks extends Repository<Network, UUID> {

    /** Whether somebody is a member: by a role that they have on the day, or by themselves. */
    String IS_MEMBER =
            " (exists (select 1 from n.members x where x.account = :account) or exists (select 1 from RolePost p where"
                    + RolePosts.ON_THE_DAY + "and p.account = :account and p.role member of n.roles)) ";

    String SEEN = " n.published = true and n.removed = false ";

    Optional<Network> findById(UUID id);

    /** With what it says of itself and what it keeps, in one query. */
    @Query(
            "select n from Network n left join fetch n.members left join fetch n.measures left join fetch n.documents where"
                    + SEEN + "and n.slug = :slug")
    Optional<Network> seen(String slug);

    /** The same of any, with its roles, to be written. */
    @Query("select n from Network n left join fetch n.members left join fetch n.measures left join fetch n.roles"
            + " where n.id = :id")
    Optional<Network> whole(UUID id);

    @Query("select n from Network n where" + SEEN + "order by n.title")
    List<Network> published();

    @Query("select n from Network n where" + SEEN + "and :role member of n.roles order by n.title")
    List<Network> of(UUID role);

    @Query("select n from Network n where" + SEEN + "and" + IS_MEMBER + "order by n.title")
    List<Network> joinedBy(UUID account, LocalDate today);

    @Query("select n from Network n order by n.removed, n.title")
    List<Network> all();
}
