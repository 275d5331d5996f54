package no.parorendeportalen.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tests sign in with less work than this. */
class PasswordConfigurationTests {

    @Test
    void aGuessCostsWork() {
        var kept = new PasswordConfiguration().passwordEncoder().encode("blåbær på brødskiva");

        assertThat(kept).startsWith("{bcrypt}$2a$10$");
    }
}
