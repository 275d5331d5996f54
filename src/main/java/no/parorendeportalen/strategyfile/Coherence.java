package no.parorendeportalen.strategyfile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.strategyfile.StrategyFile.Approach;
import no.parorendeportalen.strategyfile.StrategyFile.Area;
import no.parorendeportalen.strategyfile.StrategyFile.Chapter;
import no.parorendeportalen.strategyfile.StrategyFile.Measure;
import no.parorendeportalen.strategyfile.StrategyFile.Owner;
import no.parorendeportalen.strategyfile.StrategyFile.Reference;
import no.parorendeportalen.strategyfile.StrategyFile.Responsibility;
import no.parorendeportalen.strategyfile.StrategyFile.Wording;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of a file: numbers are used once, and what is pointed to is there. */
final class Coherence {

    private static final Pattern MARK = Pattern.compile("\\[\\^(\\d{1,6})]");

    private final StrategyFile file;
    private final Findings findings;
    private final Set<Integer> references;
    private final Set<String> owners;

    Coherence(StrategyFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.references = file.references().stream().map(Reference::number).collect(Collectors.toSet());
        this.owners = file.owners().stream().map(Owner::name).collect(Collectors.toSet());
    }

    void check() {
        unique(file.references(), Reference::number, "referenceTwice");
        unique(file.owners(), it -> address(it.name(), it), "ownerTwice");
        unique(file.measures().toList(), Measure::number, "measureTwice");
        marks(file, file.epigraph());
        file.chapters().forEach(this::chapter);
        for (var i = 0; i < file.areas().size(); i++) {
            var area = file.areas().get(i);
            if (area.number() != i + 1) {
                findings.addFor(area, "areaOutOfOrder", area.number(), i + 1);
            }
            area(area);
        }
        if (file.areas().isEmpty()) {
            findings.add(1, "missing", "areas");
        }
    }

    private <T> void unique(List<T> items, Function<T, Object> key, String error) {
        var seen = new HashSet<>();
        for (var item : items) {
            if (!seen.add(key.apply(item))) {
                findings.addFor(item, error, key.apply(item));
            }
        }
    }

    private String address(String name, Object item) {
        try {
            return Slug.of(name);
        } catch (IllegalArgumentException noLetter) {
            findings.addFor(item, "noLetter", name);
            return name;
        }
    }

    private void chapter(Chapter chapter) {
        address(chapter.title(), chapter);
        marks(chapter, chapter.text());
        chapter.sections().forEach(this::chapter);
        if (chapter.sections().stream().anyMatch(it -> !it.sections().isEmpty())) {
            findings.addFor(chapter, "tooManyLevels");
        }
    }

    private void area(Area area) {
        marks(area, area.text());
        area.goals().forEach(this::wording);
        for (Approach approach : area.approaches()) {
            marks(approach, approach.wording().table());
            marks(approach, approach.wording().prose());
        }
        area.allMeasures().forEach(it -> measure(it, area));
    }

    private void wording(Wording wording) {
        marks(wording, wording.table());
        marks(wording, wording.prose());
    }

    private void measure(Measure measure, Area area) {
        marks(measure, measure.text());
        for (Responsibility owner : measure.owners()) {
            if (!owners.contains(owner.name())) {
                findings.addFor(owner, "unknownOwner", owner.name());
            }
        }
        unique(measure.owners(), Responsibility::name, "ownerTwice");
        for (int related : measure.related()) {
            if (related == area.number()) {
                findings.addFor(measure, "relatedToItself", related);
            } else if (related > file.areas().size()) {
                findings.addFor(measure, "unknownArea", related);
            }
        }
        if (new HashSet<>(measure.related()).size() < measure.related().size()) {
            findings.addFor(measure, "relatedTwice");
        }
    }

    private void marks(Object where, @Nullable String text) {
        var marks = MARK.matcher(text == null ? "" : text);
        while (marks.find()) {
            if (!references.contains(Integer.valueOf(marks.group(1)))) {
                findings.addFor(where, "unknownReference", marks.group(1));
            }
        }
    }
}
