package no.parorendeportalen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Words;
import no.parorendeportalen.shared.PortalSettings;
import no.parorendeportalen.shared.SettingRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@PortalTest
class ForgottenPasswordsTests {

    private static final String ROOT = "https://parorende.example.no";

    @Autowired
    PasswordService passwords;

    @Autowired
    MessageSource messages;

    @LocalServerPort
    int port;

    private final List<SimpleMailMessage> sent = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();

    private final JavaMailSender mail = new JavaMailSenderImpl() {
        @Override
        public void send(SimpleMailMessage message) {
            sent.add(message);
        }
    };

    @Test
    void sendsALinkAfterTheAnswer() {
        var forgotten = forgotten(mail);

        assertThat(forgotten.ask(" Leder@Harstad.example", "192.0.2.1")).isZero();
        assertThat(sent).isEmpty();
        later.forEach(Runnable::run);

        assertThat(sent).singleElement().satisfies(it -> {
            assertThat(it.getTo()).containsExactly("leder@harstad.example");
            assertThat(it.getFrom()).isEqualTo("ikke-svar@example.no");
            assertThat(it.getSubject()).isEqualTo(Words.of("mail.password.subject"));
            var link =
                    it.getText().lines().filter(line -> line.startsWith(ROOT)).findFirst();
            assertThat(link).isPresent();
            assertThat(SignIn.nobody(port)
                            .get(link.get().substring(ROOT.length()))
                            .statusCode())
                    .isEqualTo(200);
        });
    }

    @Test
    void answersTheSameForAnEmailThatNobodyHas() {
        var forgotten = forgotten(mail);

        for (var email : List.of("ukjent@harstad.example", "ikke en e-post", "", "a\0b@c.example")) {
            assertThat(forgotten.ask(email, "192.0.2.1")).isZero();
        }
        later.forEach(Runnable::run);

        assertThat(sent).isEmpty();
    }

    @Test
    void fillsNobodysInbox() {
        var forgotten = forgotten(mail);

        for (var asked = 0; asked < 20; asked++) {
            assertThat(forgotten.ask("ansatt@harstad.example", "192.0.2.1")).isZero();
        }
        assertThat(forgotten.ask("ansatt@harstad.example", "192.0.2.1"))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofMinutes(1));
        later.forEach(Runnable::run);

        assertThat(sent).hasSize(3);
    }

    @Test
    void goesOnWhenNoMailGoesOut() {
        var forgotten = forgotten(new JavaMailSenderImpl() {
            @Override
            public void send(SimpleMailMessage message) {
                throw new MailSendException("no");
            }
        });

        assertThat(forgotten.ask("redaktor@harstad.example", "192.0.2.1")).isZero();
        later.forEach(Runnable::run);
    }

    @Test
    void refusesMailThatWouldHaveNoAddress() {
        assertThatExceptionOfType(SettingRefused.class)
                .isThrownBy(() -> forgotten(mail, settings(null, "ikke-svar@example.no")))
                .satisfies(it -> assertThat(it.remedy()).contains("PORTAL_BASE_URL"));
        assertThatExceptionOfType(SettingRefused.class).isThrownBy(() -> forgotten(mail, settings(ROOT, null)));
    }

    private ForgottenPasswords forgotten(JavaMailSender mail) {
        return forgotten(mail, settings(ROOT, "ikke-svar@example.no"));
    }

    private ForgottenPasswords forgotten(JavaMailSender mail, PortalSettings settings) {
        ObjectProvider<JavaMailSender> provider = new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return mail;
            }
        };
        return new ForgottenPasswords(passwords, provider, later::add, settings, messages);
    }

    private static PortalSettings settings(@Nullable String root, @Nullable String from) {
        return new PortalSettings(
                false, root == null ? null : URI.create(root), Path.of("data"), Duration.ofMinutes(30), from, false);
    }
}
