package no.parorendeportalen.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.parorendeportalen.attachment.AttachmentDetails;
import no.parorendeportalen.attachment.AttachmentService;
import no.parorendeportalen.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what is being worked on, for those who write and approve. What its folder says already is not read again. */
@Service
@Transactional(readOnly = true)
public class PreviewService {

    private static final String VERSION = " where d.id = :document and v.number = :number";

    private final DocumentReader reader;
    private final ComparisonService comparisons;
    private final AttachmentService attachments;

    PreviewService(DocumentReader reader, ComparisonService comparisons, AttachmentService attachments) {
        this.reader = reader;
        this.comparisons = comparisons;
        this.attachments = attachments;
    }

    /**
     * A version's title, where it stands and what is settled for its document, without what it says.
     *
     * @throws NotFound if there is none
     */
    public DocumentPage about(DocumentFolder folder, int number) {
        return reader.about(VERSION, Map.of("document", folder.id(), "number", number))
                .orElseThrow(() -> new NotFound("version"));
    }

    /**
     * The version that is being worked on as it would be read.
     *
     * @throws NotFound if nothing is being worked on
     */
    public DocumentPage reading(DocumentFolder folder) {
        var draft = draft(folder);
        return reading(folder, draft, attachments.byIds(draft.text().attachments()));
    }

    /**
     * The same, and what is new in it.
     *
     * @throws NotFound if nothing is being worked on
     */
    public DraftPreview compared(DocumentFolder folder) {
        var draft = draft(folder);
        var text = draft.text();
        var force = folder.force();
        var files = attachments.byIds(ComparisonService.files(
                Stream.concat(Stream.of(text), Stream.ofNullable(force)).toList()));
        return new DraftPreview(
                reading(
                        folder,
                        draft,
                        files.stream()
                                .filter(it -> text.attachments().contains(it.id()))
                                .toList()),
                force == null ? null : comparisons.between(force, text, files));
    }

    private DocumentPage reading(DocumentFolder folder, DocumentFolder.Draft draft, List<AttachmentDetails> files) {
        return reader.find(
                        VERSION,
                        Map.of("document", folder.id(), "number", draft.line().number()),
                        draft.text().steps(),
                        files)
                .orElseThrow(() -> new NotFound("version"));
    }

    private static DocumentFolder.Draft draft(DocumentFolder folder) {
        return Optional.ofNullable(folder.draft()).orElseThrow(() -> new NotFound("nothing is being worked on"));
    }
}
