package no.parorendeportalen.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what versions say: one question for their steps, however many of either, and one for the rest. */
@Component
class VersionTexts {

    private static final String STEPS = "select s.*, " + VersionRows.LINKS_OF_STEP
            + " from document_step s where s.version_id = any (cast(:versions as uuid[])) order by s.version_id, s.position";

    private static final String TEXTS = "select v.id as version_id, v.*, " + VersionRows.LINKS_AND_ATTACHMENTS
            + " from document_version v where v.id = any (cast(:versions as uuid[]))";

    private final JdbcClient database;

    VersionTexts(JdbcClient database) {
        this.database = database;
    }

    /** The steps of some versions, in order, by the versions' ids. */
    Map<UUID, List<VersionText.Step>> steps(Collection<UUID> versions) {
        return versions.isEmpty()
                ? Map.of()
                : database
                        .sql(STEPS)
                        .param("versions", versions.toArray(UUID[]::new))
                        .query((row, number) ->
                                Map.entry(row.getObject("version_id", UUID.class), VersionRows.step(row)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What some versions say, by their ids. */
    Map<UUID, VersionText> of(Collection<UUID> versions) {
        var steps = steps(versions);
        return database
                .sql(TEXTS)
                .param("versions", versions.toArray(UUID[]::new))
                .query((row, number) -> {
                    var version = row.getObject("version_id", UUID.class);
                    return Map.entry(version, VersionRows.text(row, steps.getOrDefault(version, List.of())));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
