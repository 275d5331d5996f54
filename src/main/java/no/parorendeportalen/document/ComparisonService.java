package no.parorendeportalen.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** Tells what is new in a version, in words. */
@Service
@Transactional(readOnly = true)
public class ComparisonService {

    private final DocumentReader reader;
    private final VersionTexts texts;
    private final AttachmentService attachments;
    private final MessageSource messages;

    ComparisonService(
            DocumentReader reader, VersionTexts texts, AttachmentService attachments, MessageSource messages) {
        this.reader = reader;
        this.texts = texts;
        this.attachments = attachments;
        this.messages = messages;
    }

    /**
     * What is new in a version since the one before it that somebody approved.
     *
     * @throws NotFound if there is no such version, nobody has approved it, or it is the first
     */
    public VersionChanges changes(DocumentKind kind, String slug, int number) {
        var lines = reader.versions(kind, slug).stream()
                .filter(it -> it.number() <= number)
                .limit(2)
                .toList();
        if (lines.size() < 2 || lines.get(0).number() != number) {
            throw new NotFound("version with one before it");
        }
        var after = lines.get(0);
        var before = lines.get(1);
        var said = texts.of(List.of(before.id(), after.id()));
        return new VersionChanges(
                kind,
                slug,
                after,
                before.number(),
                between(text(said, before), text(said, after), attachments.byIds(files(said.values()))));
    }

    private static VersionText text(Map<UUID, VersionText> said, VersionLine line) {
        return Optional.ofNullable(said.get(line.id())).orElseThrow(() -> new NotFound("version"));
    }

    /** The files of some versions. */
    static Set<UUID> files(Collection<VersionText> texts) {
        return texts.stream().flatMap(it -> it.attachments().stream()).collect(Collectors.toSet());
    }

    /** @param files at least those of both */
    VersionComparison between(VersionText before, VersionText after, Collection<AttachmentDetails> files) {
        var names = files.stream().collect(Collectors.toMap(AttachmentDetails::id, AttachmentDetails::name));
        var labels = labels(after);
        return VersionComparison.between(
                before, after, step -> words(step, labels), text -> words(text, names, labels));
    }

    /** What it calls what it leads to: a link is the same, whatever it was called before. */
    private static Map<UUID, String> labels(VersionText text) {
        return Stream.concat(text.links().stream(), text.steps().stream().flatMap(it -> it.links().stream()))
                .collect(Collectors.toMap(VersionText.Link::target, VersionText.Link::label, (one, same) -> one));
    }

    private Map<String, String> words(VersionText text, Map<UUID, String> files, Map<UUID, String> labels) {
        var words = new LinkedHashMap<String, String>();
        words.put("document.field.title", text.title());
        words.put("document.field.purpose", text.purpose());
        words.put("document.field.appliesTo", text.appliesTo());
        words.put("document.field.legalBasis", text.legalBasis());
        words.put("document.field.links", links(text.links(), labels));
        words.put(
                "document.field.attachments",
                lines(text.attachments().stream()
                        .map(it -> files.getOrDefault(it, ""))
                        .toList()));
        return words;
    }

    private Map<String, String> words(VersionText.Step step, Map<UUID, String> labels) {
        var words = new LinkedHashMap<String, String>();
        words.put("document.field.section", step.section());
        words.put("document.field.stepTitle", step.title());
        words.put("document.field.body", step.body());
        words.put("document.field.who", step.who());
        words.put("document.field.phase", step.phase() == null ? "" : message("document.phase." + step.phase()));
        words.put("document.field.deadline", step.deadline());
        words.put("document.field.level", step.level() == null ? "" : message("document.level." + step.level()));
        words.put("document.field.links", links(step.links(), labels));
        return words;
    }

    private String links(List<VersionText.Link> links, Map<UUID, String> labels) {
        return lines(links.stream()
                .map(it -> message("document.link." + it.kind()) + ": " + labels.getOrDefault(it.target(), it.label()))
                .toList());
    }

    private static String lines(Collection<String> lines) {
        return String.join("\n", lines);
    }

    private String message(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
