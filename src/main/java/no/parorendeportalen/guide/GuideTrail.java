package no.parorendeportalen.guide;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.Lines;
import org.springframework.stereotype.Component;

/** What a guide said before and says now, for the trail. */
@Component
class GuideTrail {

    private final Keeper keeper;

    GuideTrail(Keeper keeper) {
        this.keeper = keeper;
    }

    TrailEntry changes(TrailEntry entry, GuideDetails before, GuideDetails after) {
        var was = before.line();
        var is = after.line();
        var told = entry.changing("title", was.title(), is.title())
                .changing("summary", was.summary(), is.summary())
                .changing("guideKind", was.kind(), is.kind())
                .changing("guideAreas", sorted(was.areas()), sorted(is.areas()))
                .changing("guideOpening", before.opening(), after.opening())
                .changing("guideParts", inWords(before.parts()), inWords(after.parts()))
                .changing("guideNext", before.next(), after.next())
                .changing("guideLinks", labels(before.links()), labels(after.links()))
                .changing("searchWords", Lines.join(before.words()), Lines.join(after.words()))
                .changing("measures", sorted(before.measures()), sorted(after.measures()));
        return keeper.changing(told, before.kept().upkeep(), after.kept().upkeep());
    }

    private static String inWords(List<GuideDetails.Part> parts) {
        return parts.stream()
                .map(it -> it.title() + "\n" + Lines.join(it.say()) + "\n" + it.listen())
                .collect(Collectors.joining("\n\n"));
    }

    private static String labels(List<GuideDetails.Link> links) {
        return links.stream().map(GuideDetails.Link::label).collect(Collectors.joining(", "));
    }

    private static String sorted(Collection<?> values) {
        return values.stream().sorted().map(Object::toString).collect(Collectors.joining(", "));
    }
}
