package no.parorendeportalen.search;

import java.util.List;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.shared.OperatorCommand;
import no.parorendeportalen.shared.Told;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code reindex}: makes the index of every municipality anew. */
@Component
class ReindexCommand implements OperatorCommand {

    private final SearchIndex index;
    private final MunicipalityService municipalities;
    private final CurrentMunicipality current;
    private final TransactionTemplate transaction;

    ReindexCommand(
            SearchIndex index,
            MunicipalityService municipalities,
            CurrentMunicipality current,
            TransactionTemplate transaction) {
        this.index = index;
        this.municipalities = municipalities;
        this.current = current;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public Told run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw misused();
        }
        var entries = 0;
        for (var municipality : municipalities.all()) {
            Integer made = current.during(municipality, () -> transaction.execute(status -> index.rebuild()));
            entries += made == null ? 0 : made;
        }
        return Told.of("command.reindex.done", entries);
    }
}
