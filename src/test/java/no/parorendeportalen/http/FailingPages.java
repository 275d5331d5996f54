package no.parorendeportalen.http;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Addresses that answer with an error when asked to, so that each error page can be seen. */
@TestComponent
@RestController
public class FailingPages {

    private final JdbcClient database;
    private final EntityManager entities;

    FailingPages(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    @GetMapping({"/dev/feil/{status:[0-9]+}", "/dev/feil/{status:[0-9]+}.json"})
    void fail(@PathVariable int status, HttpServletResponse response) throws IOException {
        response.sendError(status, "a message that nobody should see");
    }

    @GetMapping({"/dev/feil/unntak", "/dev/feil/unntak.json"})
    void failUnexpectedly() {
        throw new IllegalStateException("a secret that nobody should see");
    }

    /** The connection is cut while it is worked on, so that what was begun can not be taken back either. */
    @GetMapping("/dev/feil/brudd")
    @Transactional
    public void loseTheConnection(@RequestParam boolean entity) {
        var sql = "select cast(pg_terminate_backend(pg_backend_pid()) as text)";
        if (entity) {
            entities.createNativeQuery(sql, String.class).getSingleResult();
        } else {
            database.sql(sql).query(String.class).single();
        }
    }
}
