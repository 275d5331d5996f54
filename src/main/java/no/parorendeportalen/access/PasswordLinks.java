package no.parorendeportalen.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links with which a password is chosen once. Called within a transaction. */
@Component
class PasswordLinks {

    private static final int TOKEN_BYTES = 32;

    /** A link as it was found. */
    record Link(
            UUID account,
            LinkMaker maker,
            Instant expiresAt,
            @Nullable Instant usedAt) {

        boolean isOpen(Instant now) {
            return usedAt == null && expiresAt.isAfter(now);
        }
    }

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PasswordLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The path of a new link; those of the same kind that the person had before lead nowhere from now on. */
    String add(UUID account, Duration lifetime, LinkMaker maker) {
        database.sql("delete from password_link where account_id = ? and used_at is null and made_by = ?")
                .params(account, maker.kind().name())
                .update();
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql(
                        "insert into password_link (token_hash, account_id, expires_at, made_by, made_in) values (?, ?, ?, ?, ?)")
                .params(hash(token), account, Timestamp.from(clock.instant().plus(lifetime)))
                .param(maker.kind().name())
                .param(maker.municipality())
                .update();
        return "/passord/" + token;
    }

    Optional<Link> find(String token) {
        return database.sql(
                        "select account_id, made_by, made_in, expires_at, used_at from password_link where token_hash = ?")
                .param(hash(token))
                .query((row, number) -> new Link(
                        row.getObject(1, UUID.class),
                        new LinkMaker(LinkMaker.Kind.valueOf(row.getString(2)), row.getObject(3, UUID.class)),
                        row.getTimestamp(4).toInstant(),
                        instant(row.getTimestamp(5))))
                .optional();
    }

    /** None of those that the person has leads anywhere from now on. */
    void withdraw(UUID account) {
        database.sql("delete from password_link where account_id = ? and used_at is null")
                .param(account)
                .update();
    }

    /** The same of those that administrators of other municipalities hold. */
    void withdrawMadeElsewhere(UUID account, UUID municipality) {
        database.sql("""
                        delete from password_link where account_id = ? and used_at is null
                            and made_by = 'ADMINISTRATOR' and made_in is distinct from ?
                        """).params(account, municipality).update();
    }

    /** Uses it up; of two who come at once, one. */
    boolean use(String token) {
        var now = Timestamp.from(clock.instant());
        return database.sql(
                                "update password_link set used_at = ? where token_hash = ? and used_at is null and expires_at > ?")
                        .params(now, hash(token), now)
                        .update()
                == 1;
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
