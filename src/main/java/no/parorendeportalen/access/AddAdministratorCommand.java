package no.parorendeportalen.access;

import java.util.List;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.OperatorCommand;
import no.parorendeportalen.shared.PortalSettings;
import no.parorendeportalen.shared.Told;
import org.springframework.stereotype.Component;

/** {@code add-administrator ADDRESS E-MAIL NAME…}: the first administrator of a municipality, or one where all have gone. */
@Component
class AddAdministratorCommand implements OperatorCommand {

    private final MunicipalityService municipalities;
    private final CurrentMunicipality current;
    private final OperatorAccounts accounts;
    private final PortalSettings settings;

    AddAdministratorCommand(
            MunicipalityService municipalities,
            CurrentMunicipality current,
            OperatorAccounts accounts,
            PortalSettings settings) {
        this.municipalities = municipalities;
        this.current = current;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "add-administrator";
    }

    @Override
    public Told run(List<String> arguments) {
        if (arguments.size() < 3) {
            throw misused();
        }
        var email = arguments.get(1);
        var name = String.join(" ", arguments.subList(2, arguments.size()));
        var municipality = municipalities
                .at(arguments.get(0))
                .orElseThrow(() -> refused("command.add-administrator.municipality", arguments.get(0)));
        try {
            return told(current.during(municipality, () -> accounts.appoint(email, name)), email, municipality);
        } catch (MemberRefused refused) {
            throw refused("command.add-administrator." + refused.reason(), email);
        }
    }

    private Told told(String path, String email, MunicipalityDetails municipality) {
        var root = settings.baseUrl();
        return root == null
                ? Told.of("command.add-administrator.path", email, municipality.name(), path)
                : Told.of("command.add-administrator.done", email, municipality.name(), root + path);
    }

    private static CommandFailed refused(String key, String written) {
        return new CommandFailed(Told.of(key, written));
    }
}
