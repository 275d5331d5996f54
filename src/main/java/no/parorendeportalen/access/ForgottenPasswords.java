package no.parorendeportalen.access;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import no.parorendeportalen.shared.PortalSettings;
import no.parorendeportalen.shared.SettingRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Sends those who have forgotten their password a link by mail, where mail is configured. Everything that depends on whether somebody has
 * that e-mail happens after the answer, so that neither its words nor its time tells.
 */
@Component
public class ForgottenPasswords {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPasswords.class);

    private final PasswordService passwords;
    private final @Nullable JavaMailSender mail;
    private final TaskExecutor later;
    private final PortalSettings settings;
    private final MessageSource messages;
    private final Buckets networks = new Buckets(20, Duration.ofMinutes(1), TimeMeter.SYSTEM_MILLISECONDS);
    private final Buckets people = new Buckets(3, Duration.ofMinutes(15), TimeMeter.SYSTEM_MILLISECONDS);

    ForgottenPasswords(
            PasswordService passwords,
            ObjectProvider<JavaMailSender> mail,
            @Qualifier("applicationTaskExecutor") TaskExecutor later,
            PortalSettings settings,
            MessageSource messages) {
        this.passwords = passwords;
        this.mail = mail.getIfAvailable();
        this.later = later;
        this.settings = settings;
        this.messages = messages;
        if (this.mail != null && (settings.baseUrl() == null || settings.mailFrom() == null)) {
            throw new SettingRefused(
                    "Mail (spring.mail.host) needs portal.base-url and portal.mail-from.",
                    "Set PORTAL_BASE_URL to the address the public uses and PORTAL_MAIL_FROM to the sender's, or take SPRING_MAIL_HOST away.");
        }
    }

    /** Whether links can be sent at all. */
    public boolean isPossible() {
        return mail != null;
    }

    /** Zero if it was taken, or how long to wait. It is taken for whatever e-mail, and often enough it is sent. */
    public Duration ask(String email, String client) {
        var network = networks.of(ClientNetwork.of(client));
        if (!network.tryConsume(1)) {
            return Buckets.pause(network);
        }
        if (mail != null) {
            later.execute(() -> send(email));
        }
        return Duration.ZERO;
    }

    private void send(String written) {
        try {
            var email = Account.email(written);
            var path = people.of(email).tryConsume(1) ? passwords.mailedLink(email) : null;
            if (path != null) {
                Objects.requireNonNull(mail).send(message(email, path));
            }
        } catch (MemberRefused notAnEmail) {
            // Nobody has it.
        } catch (MailException | DataAccessException | TransactionException failed) {
            LOG.error("A password link could not be sent: {}", failed.getClass().getSimpleName());
        }
    }

    private SimpleMailMessage message(String email, String path) {
        var message = new SimpleMailMessage();
        message.setFrom(settings.mailFrom());
        message.setTo(email);
        message.setSubject(word("mail.password.subject"));
        message.setText(word("mail.password.text", settings.baseUrl() + path));
        return message;
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ROOT);
    }
}
