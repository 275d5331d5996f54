package no.parorendeportalen.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    void flush();

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);
}
