package no.parorendeportalen.document;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sending a draft to somebody who can approve it. */
@Service
@Transactional(readOnly = true)
public class SendingService {

    private final DocumentDesk desk;
    private final ApprovalService approval;
    private final Colleagues colleagues;
    private final CurrentMember member;

    SendingService(DocumentDesk desk, ApprovalService approval, Colleagues colleagues, CurrentMember member) {
        this.desk = desk;
        this.approval = approval;
        this.colleagues = colleagues;
        this.member = member;
    }

    /** Who can approve what is being worked on; where it is not sent yet, once the one who asks has sent it. */
    public Approvers approvers(DocumentFolder folder) {
        return Approvers.among(colleagues.all(), folder.settings().approver(), own(folder.draft()));
    }

    /** Who can take a document out of use, whoever wrote it. */
    public Approvers deciding(DocumentFolder folder) {
        return Approvers.among(colleagues.all(), folder.settings().approver(), Set.of());
    }

    private Set<UUID> own(DocumentFolder.@Nullable Draft draft) {
        if (draft == null) {
            return Set.of();
        }
        var sender = draft.isSent()
                ? draft.sentBy()
                : member.find().map(Member::account).orElse(null);
        return Stream.of(draft.writer(), sender).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /**
     * Names who is to approve the document from now on, and sends the draft.
     *
     * @param version of the draft that was seen
     * @param approver null leaves it to the administrators; who is named stays so for other versions, if they still can approve those
     * @throws NotFound if the one who is named cannot approve it
     * @throws Stale if somebody else has changed the draft
     * @throws NothingToApprove if it has no step
     */
    @Transactional
    public void send(UUID document, long version, @Nullable UUID approver) {
        var folder = desk.folder(document);
        var approvers = approvers(folder);
        if (approver != null && !approvers.isAble(approver)) {
            throw new NotFound("who approves");
        }
        var settings = folder.settings();
        var stays = approver == null && approvers.lack() == Approvers.Lack.OWN;
        if (!stays && !Objects.equals(settings.approver(), approver)) {
            desk.settle(document, folder.version(), settings.approvedBy(approver));
        }
        approval.send(document, version);
    }
}
