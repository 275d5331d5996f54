package no.parorendeportalen.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Addresses that answer with an error when asked to, so that each error page can be seen. */
@TestComponent
@RestController
public class FailingPages {

    @GetMapping({"/dev/feil/{status:[0-9]+}", "/dev/feil/{status:[0-9]+}.json"})
    void fail(@PathVariable int status, HttpServletResponse response) throws IOException {
        response.sendError(status, "a message that nobody should see");
    }

    @GetMapping({"/dev/feil/unntak", "/dev/feil/unntak.json"})
    void failUnexpectedly() {
        throw new IllegalStateException("a secret that nobody should see");
    }
}
