package no.parorendeportalen.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AddMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.UnitService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The people of a demonstration: at least one of each role in each municipality, and one who works in both. */
@Component
@Conditional(EmbeddedDatabaseAutoConfiguration.OnDemonstration.class)
class DemonstrationAccounts {

    static final String PASSWORD = "demo-parorende-2026";

    /** @param unit its name; null for the one that fits the role */
    record Demo(
            String municipality,
            String email,
            String name,
            Role role,
            @Nullable String unit) {

        Demo(String municipality, String email, String name, Role role) {
            this(municipality, email, name, role, null);
        }

        Demo(String municipality, String name, Role role) {
            this(municipality, address(name, municipality), "Demo " + name, role);
        }

        static Demo in(String municipality, String unit, String name) {
            return new Demo(municipality, address(name, municipality), "Demo " + name, Role.STAFF, unit);
        }

        private static String address(String name, String municipality) {
            var before = name.toLowerCase(Locale.ROOT).replace("ø", "o").replace("æ", "ae");
            return before.replace(' ', '-') + "@" + municipality + ".example";
        }
    }

    private static final String BOTH = "begge@demo.example";
    private static final String BOTH_NAME = "Demo Begge kommuner";

    static final List<Demo> ALL = List.of(
            new Demo("baerum", "Administrator", Role.ADMINISTRATOR),
            new Demo("baerum", "Redaktør", Role.EDITOR),
            new Demo("baerum", "Leder", Role.LEADER),
            new Demo("baerum", "Ansatt", Role.STAFF),
            new Demo("baerum", "Ansatt to", Role.STAFF),
            Demo.in("baerum", "Velferdstjenestene", "Lærer"),
            new Demo("harstad", "Administrator", Role.ADMINISTRATOR),
            new Demo("harstad", "Redaktør", Role.EDITOR),
            new Demo("harstad", "Leder", Role.LEADER),
            new Demo("harstad", "Ansatt", Role.STAFF),
            new Demo("harstad", "Ansatt to", Role.STAFF),
            Demo.in("harstad", "Skole- Barnehage", "Lærer"),
            new Demo("baerum", BOTH, BOTH_NAME, Role.ADMINISTRATOR),
            new Demo("harstad", BOTH, BOTH_NAME, Role.STAFF));

    private final MunicipalityService municipalities;
    private final CurrentMunicipality current;
    private final AccountService accounts;
    private final UnitService units;

    DemonstrationAccounts(
            MunicipalityService municipalities,
            CurrentMunicipality current,
            AccountService accounts,
            UnitService units) {
        this.municipalities = municipalities;
        this.current = current;
        this.accounts = accounts;
        this.units = units;
    }

    /** Once: who has been changed or has lost access stays so. */
    void addOnce() {
        ALL.stream()
                .map(Demo::municipality)
                .distinct()
                .flatMap(it -> municipalities.at(it).stream())
                .forEach(it -> current.during(it, () -> addOnce(it)));
    }

    private void addOnce(MunicipalityDetails municipality) {
        if (!accounts.members().isEmpty()) {
            return;
        }
        ALL.stream()
                .filter(it -> it.municipality().equals(municipality.address()))
                .forEach(it ->
                        accounts.addWithPassword(new AddMember(it.email(), it.name(), it.role(), unit(it)), PASSWORD));
    }

    /** Those who are not at the top of the tree belong to the first unit below it, which answers for measures of the plan. */
    private UUID unit(Demo who) {
        var tree = units.tree();
        var atTop = who.role() == Role.ADMINISTRATOR || who.role() == Role.EDITOR || tree.size() < 2;
        return tree.stream()
                .filter(it -> it.name().equals(who.unit()))
                .findFirst()
                .orElse(tree.get(atTop ? 0 : 1))
                .id();
    }
}
