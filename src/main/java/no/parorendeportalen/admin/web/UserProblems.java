package no.parorendeportalen.admin.web;

import java.util.Map;
import no.parorendeportalen.access.MemberRefused;
import no.parorendeportalen.access.MemberRefused.Reason;
import org.springframework.validation.BindingResult;

/** Puts a refusal beside the field that it is about, with the message {@code validation.member.…}. */
final class UserProblems {

    private static final Map<Reason, String> FIELDS = Map.of(
            Reason.EMAIL, "email",
            Reason.ALREADY_MEMBER, "email",
            Reason.NAME, "name",
            Reason.ELSEWHERE, "name",
            Reason.UNIT, "unit",
            Reason.LAST_ADMINISTRATOR, "role",
            Reason.OWN_ROLE, "role");

    private UserProblems() {}

    static void tell(MemberRefused refused, BindingResult errors) {
        errors.rejectValue(
                FIELDS.getOrDefault(refused.reason(), "name"),
                "member." + refused.reason().name());
    }
}
