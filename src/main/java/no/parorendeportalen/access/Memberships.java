package no.parorendeportalen.access;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Memberships extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    @Query("from Membership m join fetch m.account")
    List<Membership> findAll();

    @Query("from Membership m join fetch m.account where m.account.id = :account")
    Optional<Membership> findOf(UUID account);

    /** Counted in the next version even where nothing of the membership itself differs: the person's name may. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("from Membership m join fetch m.account where m.account.id = :account")
    Optional<Membership> findToChange(UUID account);

    @Query("from Membership m join fetch m.account where m.active = true")
    List<Membership> findActive();

    @Query("from Membership m join fetch m.account where m.active = true and m.unitId in (:units)")
    List<Membership> findActiveIn(Collection<UUID> units);

    @Query("from Membership m join fetch m.account where m.unitId = :unit")
    List<Membership> findInUnit(UUID unit);

    @Query("select count(m) > 0 from Membership m where m.unitId = :unit and m.active")
    boolean isAnybodyActiveIn(UUID unit);

    /** Held until the transaction ends, so that two who give up the role at once do not both find the other there. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Membership where role = no.parorendeportalen.access.Role.ADMINISTRATOR and active order by id")
    List<Membership> findAdministratorsToChange();
}
