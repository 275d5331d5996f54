package no.parorendeportalen.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RolePosts extends Repository<RolePost, UUID> {

    Optional<RolePost> findById(UUID id);

    String ON_THE_DAY = " p.published and not p.removed and (p.since is null or p.since <= :today)"
            + " and (p.until is null or p.until >= :today) ";

    String ROWS =
            "select new no.parorendeportalen.network.PostRow(p.id, p.role, p.unit, p.deputy, p.coversBelow, p.person,"
                    + " p.account, p.phone, p.email, p.contactNote, p.since, p.until, p.checkedOn, p.nextCheck) from RolePost p where ";

    @Query(ROWS + ON_THE_DAY + "order by p.person nulls last, p.id")
    List<PostRow> on(LocalDate today);

    @Query(ROWS + ON_THE_DAY + "and p.role in :roles order by p.person nulls last, p.id")
    List<PostRow> on(LocalDate today, Collection<UUID> roles);

    @Query(
            "select new no.parorendeportalen.network.PublicPost(p.role, p.unit, p.deputy, p.phone, p.email, p.contactNote,"
                    + " p.checkedOn, p.nextCheck)"
                    + " from RolePost p where" + ON_THE_DAY
                    + "and (p.phone is not null or p.email is not null) order by p.id")
    List<PublicPost> reached(LocalDate today);

    @Query("select distinct p.account from RolePost p where" + ON_THE_DAY
            + "and p.role = :role and p.account is not null")
    Set<UUID> accounts(UUID role, LocalDate today);

    @Query("select distinct r from ContactRole r join RolePost p on p.role = r.id where" + ON_THE_DAY
            + "and p.account = :account and r.published and not r.removed order by r.title")
    List<ContactRole> heldBy(UUID account, LocalDate today);

    /** The units in which somebody has a role now. */
    @Query("select distinct p.unit from RolePost p where" + ON_THE_DAY + "and p.role = :role")
    Set<UUID> units(UUID role, LocalDate today);

    /** Whoever has the role there in that time, or some of it. */
    @Query("""
            select p from RolePost p where p.role = :role and p.unit = :unit and p.id <> :other and not p.deputy and not p.removed
            and (p.since is null or p.since <= :until) and (p.until is null or p.until >= :since)""")
    List<RolePost> holders(UUID role, UUID unit, UUID other, LocalDate since, LocalDate until);

    /** Those of a unit that last beyond a day. */
    @Query("select p from RolePost p where p.unit = :unit and (p.until is null or p.until >= :day)")
    List<RolePost> in(UUID unit, LocalDate day);

    /** All that have been and are, what is removed last. */
    @Query("select p from RolePost p order by p.removed, p.label, p.until desc nulls first, p.since desc, p.id")
    List<RolePost> all();

    /** All of a role in a unit, the latest first. */
    @Query("select p from RolePost p where p.role = :role and p.unit = :unit and not p.removed"
            + " order by p.since desc nulls last, p.id")
    List<RolePost> history(UUID role, UUID unit);
}
