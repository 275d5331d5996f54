package no.parorendeportalen.admin.web;

import java.util.Map;
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitRefused.Reason;
import org.springframework.validation.BindingResult;

/** Puts a refusal beside the field that it is about, with the message {@code validation.unit.…}. */
final class UnitProblems {

    private static final Map<Reason, String> FIELDS = Map.of(
            Reason.NAME_MISSHAPEN, "name",
            Reason.NAME_TAKEN, "name",
            Reason.PARENT_ENDED, "parent",
            Reason.PARENT_BELOW, "parent",
            Reason.SUCCESSOR_NEEDED, "successor",
            Reason.SUCCESSOR_ENDED, "successor",
            Reason.SUCCESSOR_ITSELF, "successor",
            Reason.DAY_TO_COME, "on");

    private UnitProblems() {}

    static void tell(UnitRefused refused, BindingResult errors) {
        var code = "unit." + refused.reason().name();
        var field = FIELDS.get(refused.reason());
        if (field == null) {
            errors.reject(code);
        } else {
            errors.rejectValue(field, code);
        }
    }
}
