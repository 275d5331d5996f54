package no.parorendeportalen.network;

import java.util.List;
import no.parorendeportalen.attachment.AttachmentDetails;
import no.parorendeportalen.upkeep.KeptState;
import org.jspecify.annotations.Nullable;

/**
 * A network as staff read it.
 *
 * @param roles whoever has one of these is a member
 * @param byRole those who are
 * @param others the other members
 * @param meetings the first first
 */
public record NetworkDetails(
        NetworkLine line,
        NetworkSaid said,
        List<RoleName> roles,
        List<Joined> byRole,
        List<Other> others,
        List<MeetingDetails> meetings,
        List<AttachmentDetails> documents,
        KeptState kept) {

    /** Who is a member by a role. */
    public record Joined(RoleName role, String unitName, Holder holder) {}

    /**
     * Who is a member otherwise.
     *
     * @param unitName null where that is not said
     * @param left whether who it was does not work here any longer
     */
    public record Other(String name, @Nullable String unitName, String note, boolean left) {}
}
