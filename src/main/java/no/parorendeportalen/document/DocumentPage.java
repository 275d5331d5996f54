package no.parorendeportalen.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.attachment.AttachmentDetails;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document, to be read.
 *
 * @param owner name of the unit that owns it; null where none does
 * @param approver name of who is to approve it; null while nobody is named
 * @param keeping who keeps it right
 * @param areas the services it is for; empty: all
 * @param units names of the units it is for; empty: all
 * @param measures public numbers of the promises that it fulfils
 * @param appliesTo whom it concerns, in words
 */
public record DocumentPage(
        UUID id,
        DocumentKind kind,
        String slug,
        @Nullable String owner,
        @Nullable String approver,
        Keeping keeping,
        List<ServiceArea> areas,
        List<String> units,
        boolean receipt,
        @Nullable String origin,
        List<Integer> measures,
        VersionLine version,
        boolean late,
        String purpose,
        String appliesTo,
        String legalBasis,
        List<Step> steps,
        List<LinkDetails> links,
        List<AttachmentDetails> attachments) {

    /** A step as it is read; its number counts from 1 through the whole. */
    public record Step(
            int place,
            UUID point,
            String section,
            String title,
            String body,
            String who,
            @Nullable Phase phase,
            String deadline,
            @Nullable Integer level,
            boolean shared,
            List<LinkDetails> links) {}

    /** Steps that stand under one heading, in order. */
    public record Section(String heading, List<Step> steps) {}

    /** The steps as they stand, under their headings. */
    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (var step : steps) {
            var last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
            if (last == null || !last.heading().equals(step.section())) {
                last = new Section(step.section(), new ArrayList<>());
                sections.add(last);
            }
            last.steps().add(step);
        }
        return sections;
    }

    /** Whether its steps are a path through the levels of BTI. */
    public boolean hasLevels() {
        return steps.stream().anyMatch(it -> it.level() != null);
    }

    /** Those of its steps that stand at a level of BTI. */
    public List<Step> atLevel(int level) {
        return steps.stream()
                .filter(it -> it.level() != null && it.level() == level)
                .toList();
    }

    /** Where staff read the document, below the municipality. */
    public String path() {
        return kind.path(slug);
    }

    public boolean isInForce() {
        return version.standing() == Standing.IN_FORCE;
    }

    /** In force, or to come. */
    public boolean isInUse() {
        return isInForce() || version.standing() == Standing.COMING;
    }

    /** Whether somebody may say that it is right as it is. */
    public boolean mayConfirm(Member who) {
        return isInForce() && keeping.mayConfirm(who);
    }

    /** Whether somebody may take it out of use. */
    public boolean mayWithdraw(Member who) {
        return isInUse() && keeping.mayWithdraw(who);
    }

    /** The first day that it was in force; null while it never was. */
    public @Nullable LocalDate since() {
        return version.validFrom();
    }
}
