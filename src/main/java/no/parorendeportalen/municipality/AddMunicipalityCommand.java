package no.parorendeportalen.municipality;

import java.util.List;
import java.util.Locale;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.OperatorCommand;
import no.parorendeportalen.shared.Told;
import org.springframework.stereotype.Component;

/** {@code add-municipality ADDRESS NUMBER PALETTE NAME…} */
@Component
class AddMunicipalityCommand implements OperatorCommand {

    private final MunicipalityService municipalities;

    AddMunicipalityCommand(MunicipalityService municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return "add-municipality";
    }

    @Override
    public Told run(List<String> arguments) {
        if (arguments.size() < 4) {
            throw misused();
        }
        var added = municipalities.add(new AddMunicipality(
                address(arguments.get(0)),
                name(String.join(" ", arguments.subList(3, arguments.size()))),
                number(arguments.get(1)),
                palette(arguments.get(2))));
        return Told.of("command.add-municipality.done", added.name(), added.address());
    }

    private static MunicipalityAddress address(String written) {
        if (MunicipalityAddress.RESERVED.contains(written)) {
            throw refused("reserved", written);
        }
        try {
            return new MunicipalityAddress(written);
        } catch (IllegalArgumentException misshapen) {
            throw refused("address", written);
        }
    }

    private static String number(String written) {
        if (!Municipality.isNumber(written)) {
            throw refused("number", written);
        }
        return written;
    }

    private static String name(String written) {
        if (!Municipality.isName(written)) {
            throw refused("name", written);
        }
        return written;
    }

    private static Palette palette(String written) {
        try {
            return Palette.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw refused("palette", written);
        }
    }

    private static CommandFailed refused(String what, String written) {
        return new CommandFailed(Told.of("command.add-municipality." + what, written));
    }
}
