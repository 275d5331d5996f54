package no.parorendeportalen.document;

/** What holds for a document {@code d} and its version {@code v}, as SQL: said once, for whoever lists them, alone or among other things. */
public final class DocumentConditions {

    /** In force on {@code :today}. */
    public static final String IN_FORCE = " v.state = 'APPROVED' and v.valid_from <= :today"
            + " and (v.valid_until is null or v.valid_until > :today) ";

    /** For one of {@code :units}, or for all. */
    public static final String FOR_UNITS = """
             (not exists (select from document_unit x where x.document_id = d.id)
                or exists (select from document_unit x where x.document_id = d.id and x.unit_id = any (cast(:units as uuid[]))))
            """;

    /** The lowest number of a receipt that counts: one counts until a version comes that says it is to be read again. */
    static final String COUNTS_FROM = """
             coalesce((select max(n.number) from document_version n where n.document_id = d.id and n.state = 'APPROVED' and n.read_again
                and n.number <= v.number), 0)
            """;

    /** Not read by {@code :account}, or not since it was to be read again. */
    public static final String NOT_READ =
            " not exists (select from read_receipt r where r.document_id = d.id and r.account_id = :account"
                    + " and r.number >= " + COUNTS_FROM + ") ";

    /** Sent, and {@code :account}'s to approve: of an administrator ({@code :everything}), or of its approver while they lead ({@code :leads}). */
    public static final String WAITS = " v.state = 'REVIEW' and (:everything or :leads and d.approver_id = :account) ";

    /** When it was sent last, as {@code sent.at}. */
    public static final String SENT =
            " join lateral (select max(e.at) as at from document_event e where e.version_id = v.id and e.act = 'SENT') sent on true ";

    private DocumentConditions() {}
}
