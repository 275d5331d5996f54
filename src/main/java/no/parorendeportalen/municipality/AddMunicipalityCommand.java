package no.parorendeportalen.municipality;

import java.util.List;
import java.util.Locale;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.OperatorCommand;
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
    public String usage() {
        return "  add-municipality ADRESSE KOMMUNENUMMER PALETT NAVN     for eksempel: add-municipality asker 3203 skog Asker";
    }

    @Override
    public String run(List<String> arguments) {
        if (arguments.size() < 4) {
            throw new CommandFailed("Bruk:\n" + usage());
        }
        try {
            var added = municipalities.add(new AddMunicipality(
                    new MunicipalityAddress(arguments.get(0)),
                    String.join(" ", arguments.subList(3, arguments.size())),
                    arguments.get(1),
                    palette(arguments.get(2))));
            return added.name() + " er lagt til og har adressen /" + added.address();
        } catch (IllegalArgumentException refused) {
            throw new CommandFailed(String.valueOf(refused.getMessage()));
        }
    }

    private static Palette palette(String key) {
        try {
            return Palette.valueOf(key.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new CommandFailed("Paletten finnes ikke: " + key + ". Velg fjord, skog, bre, lyng, rogn eller hav.");
        }
    }
}
