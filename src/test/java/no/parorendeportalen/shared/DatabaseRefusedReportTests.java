package no.parorendeportalen.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseRefusedReportTests {

    private final DatabaseRefusedReport report = new DatabaseRefusedReport();

    @ParameterizedTest
    @CsvSource({"08001, does not answer, SPRING_DATASOURCE_URL", "28P01, does not let, SPRING_DATASOURCE_PASSWORD"})
    void saysWhatIsWrongAndWhatToDo(String state, String reason, String remedy) {
        var analysis = report.analyze(new IllegalStateException(new SQLException("so", state)));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains(reason);
        assertThat(analysis.getAction()).contains(remedy);
    }

    @Test
    void leavesOtherMistakesToTheirTraces() {
        assertThat(report.analyze(new IllegalStateException(new SQLException("so", "42601"))))
                .isNull();
    }
}
