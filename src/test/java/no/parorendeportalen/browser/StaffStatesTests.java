package no.parorendeportalen.browser;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every page of what staff use and of those who edit it, in every state. */
@BrowserTest
class StaffStatesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext portal;

    @Test
    void isWithoutFaultInEveryState() throws IOException, InterruptedException {
        new StateLook(port, "html-staff")
                .findsNothingWrong(WorkTown.build(portal).staffStates());
    }
}
