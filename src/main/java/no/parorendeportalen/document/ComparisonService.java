package no.parorendeportalen.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.attachment.AttachmentDetails;
import no.parorendeportalen.attachment.AttachmentService;
import no.parorendeportalen.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what is new in a version, in words: two questions however long it is, and one more where there are attachments. */
@Service
@Transactional(readOnly = true)
public class ComparisonService {

    private final DocumentReader reader;
    private final AttachmentService attachments;
    private final MessageSource messages;

    ComparisonService(DocumentReader reader, AttachmentService attachments, MessageSource messages) {
        this.reader = reader;
        this.attachments = attachments;
        this.messages = messages;
    }

    /**
     * What is new from one version to another.
     *
     * @throws NotFound if the document has no such versions
     */
    public VersionComparison between(UUID document, int from, int to) {
        var texts = reader.texts(document, from, to);
        var before = texts.get(from);
        var after = texts.get(to);
        if (before == null || after == null) {
            throw new NotFound("version");
        }
        var files = attachments
                .byIds(Stream.concat(before.attachments().stream(), after.attachments().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(AttachmentDetails::id, AttachmentDetails::name));
        return VersionComparison.between(before, after, this::words, text -> words(text, files));
    }

    private Map<String, String> words(VersionText text, Map<UUID, String> files) {
        var words = new LinkedHashMap<String, String>();
        words.put("document.field.title", text.title());
        words.put("document.field.purpose", text.purpose());
        words.put("document.field.appliesTo", text.appliesTo());
        words.put("document.field.legalBasis", text.legalBasis());
        words.put("document.field.links", links(text.links()));
        words.put(
                "document.field.attachments",
                lines(text.attachments().stream()
                        .map(it -> files.getOrDefault(it, ""))
                        .toList()));
        return words;
    }

    private Map<String, String> words(VersionText.Step step) {
        var words = new LinkedHashMap<String, String>();
        words.put("document.field.section", step.section());
        words.put("document.field.stepTitle", step.title());
        words.put("document.field.body", step.body());
        words.put("document.field.who", step.who());
        words.put("document.field.phase", step.phase() == null ? "" : message("document.phase." + step.phase()));
        words.put("document.field.deadline", step.deadline());
        words.put("document.field.level", step.level() == null ? "" : message("document.level." + step.level()));
        words.put("document.field.links", links(step.links()));
        return words;
    }

    private String links(List<VersionText.Link> links) {
        return lines(links.stream()
                .map(it -> message("document.link." + it.kind()) + ": " + it.label())
                .toList());
    }

    private static String lines(Collection<String> lines) {
        return String.join("\n", lines);
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
