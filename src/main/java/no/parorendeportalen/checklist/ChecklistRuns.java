package no.parorendeportalen.checklist;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChecklistRuns extends Repository<ChecklistRun, UUID> {

    ChecklistRun save(ChecklistRun run);

    void flush();

    Optional<ChecklistRun> findById(UUID id);

    /** Held until the transaction ends: nobody ticks while it is closed or given away. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ChecklistRun r where r.id = :id")
    Optional<ChecklistRun> hold(UUID id);

    @Query("from ChecklistRun r where r.unit = :unit")
    List<ChecklistRun> ofUnit(UUID unit);

    @Query(
            "select r.label from ChecklistRun r where r.unit = :unit and r.state = no.parorendeportalen.checklist.RunState.OPEN")
    Set<NeutralLabel> taken(UUID unit);

    /** Its state, which stays until the transaction ends; others may tick beside it. */
    @Query(value = "select r.state from checklist_run r where r.id = :run for share", nativeQuery = true)
    Optional<String> share(UUID run);

    @Query(
            value =
                    "select v.title from checklist_run r join document_version v on v.id = r.version_id where r.id = :run",
            nativeQuery = true)
    String title(UUID run);
}
