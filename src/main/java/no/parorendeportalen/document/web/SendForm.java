package no.parorendeportalen.document.web;

import java.util.UUID;
import no.parorendeportalen.document.Approvers;
import no.parorendeportalen.document.DocumentFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Who is to approve what is sent. */
public class SendForm {

    private @Nullable UUID approver;

    private @Nullable Long version;

    static SendForm of(DocumentFolder.Draft draft, Approvers approvers) {
        var form = new SendForm();
        form.approver = approvers.named() == null ? null : approvers.named().account();
        form.version = draft.version();
        return form;
    }

    /** It can be left to the administrators where there is one who can approve it. */
    void check(Approvers approvers, Errors errors) {
        if (errors.hasFieldErrors("approver")) {
            return;
        }
        if (approver == null ? approvers.administrators().isEmpty() : !approvers.isAble(approver)) {
            errors.rejectValue("approver", approver == null ? "document.nobodyApproves" : "gone");
        }
    }

    long knownVersion() {
        return version == null ? -1 : version;
    }

    public @Nullable UUID getApprover() {
        return approver;
    }

    public void setApprover(@Nullable UUID approver) {
        this.approver = approver;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
