package no.parorendeportalen.browser;

import java.util.List;
import no.parorendeportalen.Town;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.browser.WorkStates.State;
import org.springframework.context.ApplicationContext;

/** The states of the pages of a {@link Town}'s people. */
final class WorkTown {

    static final String PASSWORD = Town.PASSWORD;

    private final Town town;

    private WorkTown(Town town) {
        this.town = town;
    }

    static WorkTown build(ApplicationContext portal) {
        return new WorkTown(Town.build(portal));
    }

    List<State> states() {
        var states = new WorkStates();
        states.as(town.email(Role.ADMINISTRATOR)).page(at(""));
        return states.all();
    }

    private String at(String below) {
        return "/" + town.address() + "/admin" + below;
    }
}
