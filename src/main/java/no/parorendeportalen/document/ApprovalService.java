package no.parorendeportalen.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a version comes into force: somebody sends it, somebody else approves it or sends it back. The one who approves is the document's
 * approver, as long as they lead, or an administrator, and never who sent it or wrote in it last.
 */
@Service
@Transactional(readOnly = true)
public class ApprovalService {

    private static final String WAITING =
            """
            select d.id, d.kind, v.number, v.title, v.sent_by, a.name as sender, sent.at as sent_at
            from document_version v join document d on d.id = v.document_id left join account a on a.id = v.sent_by
                {sent}
            where {waits} or v.state = 'REVIEW' and v.sent_by = :account
            order by sent.at, d.id
            """.replace("{sent}", DocumentConditions.SENT).replace("{waits}", DocumentConditions.WAITS);

    private final DocumentVersions versions;
    private final DocumentWriter writer;
    private final CurrentMember member;
    private final JdbcClient database;

    ApprovalService(DocumentVersions versions, DocumentWriter writer, CurrentMember member, JdbcClient database) {
        this.database = database;
        this.versions = versions;
        this.writer = writer;
        this.member = member;
    }

    /**
     * Sends the draft to be approved; nobody writes in it then.
     *
     * @throws Stale if somebody else has changed it
     * @throws NothingToApprove if it has no step
     */
    @Transactional
    public void send(UUID document, @Nullable Long version) {
        member.requireEditor();
        var draft = writer.inWork(document, VersionState.DRAFT, version);
        if (draft.text().steps().isEmpty()) {
            throw new NothingToApprove();
        }
        draft.send(member.find().map(Member::account).orElse(null));
        writer.tell(draft, VersionAct.SENT, null);
    }

    /**
     * Sends it back to who wrote it.
     *
     * @param reason what is to be changed
     * @throws AccessDeniedException if it is not theirs to say
     */
    @Transactional
    public void sendBack(UUID document, @Nullable Long version, String reason) {
        var sent = writer.inWork(document, VersionState.REVIEW, version);
        requireMaySendBack(sent);
        sent.sendBack();
        writer.tell(sent, VersionAct.RETURNED, reason);
    }

    /**
     * Approves it. From its first day on it is the one in force, and the one before is not.
     *
     * @param from its first day, today or later
     * @param reviewBy when somebody is to look at it again, after the first day
     * @throws AccessDeniedException if it is not theirs to say
     */
    @Transactional
    public void approve(UUID document, @Nullable Long version, LocalDate from, LocalDate reviewBy) {
        var sent = writer.inWork(document, VersionState.REVIEW, version);
        requireMayApprove(sent);
        if (from.isBefore(writer.today())) {
            throw new IllegalArgumentException("Not in force before it is approved");
        }
        versions.of(document).stream()
                .filter(it -> it.state() == VersionState.APPROVED)
                .forEach(it -> it.end(from));
        sent.approve(writer.by(), from, reviewBy);
        writer.tell(sent, VersionAct.APPROVED, null);
    }

    /**
     * What has been sent and waits for who asks, first what has waited longest: all of it for an administrator, for others what they are to
     * approve; and what they have sent themselves.
     */
    public List<WaitingVersion> waiting() {
        var who = member.get();
        return database.sql(WAITING)
                .param("account", who.account())
                .param("everything", who.role() == Role.ADMINISTRATOR)
                .param("leads", who.role() == Role.LEADER)
                .query((row, number) -> new WaitingVersion(
                        row.getObject("id", UUID.class),
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getInt("number"),
                        row.getString("title"),
                        LocalDate.ofInstant(row.getTimestamp("sent_at").toInstant(), VersionEvent.NORWAY),
                        row.getString("sender"),
                        who.account().equals(row.getObject("sent_by", UUID.class))))
                .list();
    }

    /** Whether somebody may approve what is sent. */
    public boolean mayApprove(Member who, DocumentFolder folder) {
        return folder.draft() != null
                && folder.draft().isSent()
                && mayDecide(who, folder.settings().approver())
                && !folder.draft().isOf(who.account());
    }

    /** Whether somebody may send back what is sent: who approves it, and who has sent it. */
    public boolean maySendBack(Member who, DocumentFolder folder) {
        return folder.draft() != null
                && folder.draft().isSent()
                && (mayDecide(who, folder.settings().approver())
                        || who.account().equals(folder.draft().sentBy()));
    }

    private void requireMayApprove(DocumentVersion sent) {
        member.find()
                .filter(it -> !mayDecide(it, sent.document())
                        || it.account().equals(sent.sentBy())
                        || it.account().equals(sent.writer().account()))
                .ifPresent(ApprovalService::refuse);
    }

    private void requireMaySendBack(DocumentVersion sent) {
        member.find()
                .filter(it -> !mayDecide(it, sent.document()) && !it.account().equals(sent.sentBy()))
                .ifPresent(ApprovalService::refuse);
    }

    private static void refuse(Member who) {
        throw new AccessDeniedException("somebody else than " + who.account() + " decides this");
    }

    private static boolean mayDecide(Member who, Document document) {
        return mayDecide(who, document.approver());
    }

    /** Who was named while they led, and leads no longer, does not approve any more. */
    static boolean mayDecide(Member who, @Nullable UUID approver) {
        return who.role() == Role.ADMINISTRATOR
                || who.role() == Role.LEADER && who.account().equals(approver);
    }
}
