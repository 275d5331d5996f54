package no.parorendeportalen.access;

import java.util.List;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.OperatorCommand;
import no.parorendeportalen.shared.PortalSettings;
import no.parorendeportalen.shared.Told;
import org.springframework.stereotype.Component;

/** {@code password-link E-MAIL}: a way in for somebody whom no administrator may give one, and no mail reaches. */
@Component
class PasswordLinkCommand implements OperatorCommand {

    private final OperatorAccounts accounts;
    private final PortalSettings settings;

    PasswordLinkCommand(OperatorAccounts accounts, PortalSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "password-link";
    }

    @Override
    public Told run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw misused();
        }
        var email = arguments.get(0);
        try {
            return accounts.passwordLink(email).map(it -> told(it, email)).orElseThrow(() -> unknown(email));
        } catch (MemberRefused notAnEmail) {
            throw unknown(email);
        }
    }

    private Told told(String path, String email) {
        var root = settings.baseUrl();
        return root == null
                ? Told.of("command.password-link.path", email, path)
                : Told.of("command.password-link.done", email, root + path);
    }

    private static CommandFailed unknown(String email) {
        return new CommandFailed(Told.of("command.password-link.unknown", email));
    }
}
