package no.parorendeportalen.upkeep;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ErrorReports extends Repository<ErrorReport, UUID> {

    ErrorReport save(ErrorReport report);

    void flush();

    Optional<ErrorReport> findById(UUID id);

    /** The oldest first. */
    @Query("select r from ErrorReport r where r.state = :state order by r.receivedOn, r.id")
    Page<ErrorReport> open(ReportState state, Pageable page);

    /** The latest first. */
    @Query("select r from ErrorReport r where r.state = :state order by r.closedOn desc, r.id")
    Page<ErrorReport> closed(ReportState state, Pageable page);

    int countByState(ReportState state);

    @Modifying
    @Query("update ErrorReport r set r.message = null, r.version = r.version + 1"
            + " where r.message is not null and r.closedOn < :day")
    int forgetWords(LocalDate day);
}
