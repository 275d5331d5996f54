package no.parorendeportalen.demonstration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.parorendeportalen.shared.SettingRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.util.FileSystemUtils;

/** A real PostgreSQL that the portal starts for itself, with the two roles and the database that the real thing has. */
final class EmbeddedDatabase implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration STOPPING = Duration.ofSeconds(20);
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(10);

    private final EmbeddedPostgres server;

    /** Held as long as the server runs, from before there is anything to lock in its own directory. */
    private final FileChannel lock;

    private EmbeddedDatabase(EmbeddedPostgres server, FileChannel lock) {
        this.server = server;
        this.lock = lock;
    }

    /**
     * Starts it on a data directory that is made if need be and kept afterwards.
     *
     * @throws SettingRefused if another portal uses the directory
     */
    static EmbeddedDatabase start(Path directory) {
        var data = directory.resolve("postgresql");
        var starting = directory.resolve("starting");
        var ready = directory.resolve("ready");
        try {
            Files.createDirectories(directory);
            var lock = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw busy(directory);
            }
            clearUnfinished(data, starting, ready);
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("listen_addresses", "localhost")
                    .setLocaleConfig("locale", "C")
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setDataDirectoryCustomizer(EmbeddedDatabase::stopLeftover)
                    .start();
            if (Files.notExists(ready)) {
                try (var superuser = server.getPostgresDatabase().getConnection()) {
                    ScriptUtils.executeSqlScript(superuser, new ClassPathResource("db/roles.sql"));
                }
                Files.createFile(ready);
                Files.deleteIfExists(starting);
            }
            return new EmbeddedDatabase(server, lock);
        } catch (OverlappingFileLockException sameProcess) {
            throw busy(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException("The demonstration's database could not be started in " + data, failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("The demonstration's database could not be prepared in " + data, failed);
        }
    }

    /** A very first start that was cut off left nothing to keep. What the portal did not make, it does not touch. */
    private static void clearUnfinished(Path data, Path starting, Path ready) throws IOException {
        if (Files.exists(ready)) {
            return;
        }
        if (Files.exists(data) && Files.notExists(starting)) {
            throw new SettingRefused(
                    data + " is there already, and it is not the portal's.",
                    "Set PORTAL_DATA_DIRECTORY to a directory of its own.");
        }
        FileSystemUtils.deleteRecursively(data);
        if (Files.notExists(starting)) {
            Files.createFile(starting);
        }
    }

    private static SettingRefused busy(Path directory) {
        return new SettingRefused(
                "Another portal uses the data directory " + directory + ".",
                "Stop that one, or set PORTAL_DATA_DIRECTORY to another directory.");
    }

    /** After the portal was killed its server lives on. It is stopped before the next one starts; the lock is ours by now. */
    private static void stopLeftover(File data) {
        var pidFile = data.toPath().resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        try {
            var lines = Files.readAllLines(pidFile);
            var started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            var leftover =
                    ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(it -> isThatServer(it, started));
            leftover.ifPresent(EmbeddedDatabase::stop);
            Files.deleteIfExists(pidFile);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            LOG.warn("postmaster.pid could not be read: {}", unreadable.getMessage());
        }
    }

    /** A number is given to other processes in time, so the name and the moment must fit too. */
    private static boolean isThatServer(ProcessHandle process, Instant started) {
        var info = process.info();
        return info.command().filter(it -> it.contains("postgres")).isPresent()
                && info.startInstant()
                        .filter(it -> Duration.between(it, started).abs().compareTo(CLOCKS_DIFFER) < 0)
                        .isPresent();
    }

    private static void stop(ProcessHandle leftover) {
        LOG.info("Stopping the database server that an earlier run left behind");
        leftover.destroy();
        if (!isGone(leftover)) {
            leftover.destroyForcibly();
            if (!isGone(leftover)) {
                throw new SettingRefused(
                        "The database server that an earlier run left behind (process " + leftover.pid()
                                + ") does not stop.",
                        "Stop it by hand, and start again.");
            }
        }
    }

    private static boolean isGone(ProcessHandle process) {
        try {
            process.onExit().get(STOPPING.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException stubborn) {
            return !process.isAlive();
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/portal";
    }

    @Override
    public void destroy() throws IOException {
        server.close();
        lock.close();
    }
}
