package no.parorendeportalen.admin;

import java.util.UUID;
import java.util.function.Supplier;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AddMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.municipality.UnitService;
import org.jspecify.annotations.Nullable;

/** A municipality of a test's own, with an administrator. */
public final class Office {

    public static final String PASSWORD = "et langt passord til prøve";

    private final MunicipalityDetails municipality;
    private final CurrentMunicipality current;
    private final UnitService units;
    private final AccountService accounts;

    private Office(
            MunicipalityDetails municipality, CurrentMunicipality current, UnitService units, AccountService accounts) {
        this.municipality = municipality;
        this.current = current;
        this.units = units;
        this.accounts = accounts;
    }

    public static Office open(
            MunicipalityService municipalities,
            CurrentMunicipality current,
            UnitService units,
            AccountService accounts) {
        var office = new Office(TestMunicipalities.add(municipalities), current, units, accounts);
        office.add("administrator", Role.ADMINISTRATOR, null);
        return office;
    }

    public MunicipalityDetails municipality() {
        return municipality;
    }

    /** Below the municipality's own address. */
    public String path(String below) {
        return "/" + municipality.address() + below;
    }

    public String email(String name) {
        return name + "@" + municipality.address() + ".example";
    }

    /** Somebody with a password. */
    public UUID add(String name, Role role, @Nullable UUID unit) {
        return within(() -> accounts.addWithPassword(new AddMember(email(name), name, role, unit), PASSWORD));
    }

    public UUID unit(String name) {
        return within(() -> units.add(units.tree().get(0).id(), name));
    }

    public <T> T within(Supplier<T> work) {
        return current.during(municipality, work);
    }

    public SignIn signIn(int port, String name) {
        return SignIn.as(port, email(name), PASSWORD);
    }
}
