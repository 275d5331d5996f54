package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.parorendeportalen.strategy.PartKind;
import no.parorendeportalen.strategy.Step;
import no.parorendeportalen.upkeep.KeptKind;
import org.junit.jupiter.api.Test;

/** Whatever is told the trail can be read there in words. */
class TrailTests {

    private static final Pattern ACT = Pattern.compile("TrailEntry\\s*\\.of\\(\\s*\"([a-z][\\w.]+)\"");
    private static final Pattern VERB = Pattern.compile("\\bact\\(part, \"(\\w+)\"\\)");
    private static final Pattern KEPT_VERB = Pattern.compile("\\bkeeper\\.entry\\(\\s*\\w+,\\s*\"(\\w+)\"\\)");
    private static final Pattern MEMBER_ACT = Pattern.compile("\\btrail\\(\\s*\"([a-z][\\w.]+)\"");
    private static final Pattern FIELD = Pattern.compile("\\.changing\\(\\s*\"(\\w+)\"");
    private static final String JAVA =
            String.join("\n", Sources.below(Sources.JAVA, ".java").values());
    private static final Set<String> WORDS =
            ResourceBundle.getBundle("i18n/messages").keySet();

    @Test
    void hasWordsForEveryAct() {
        var acts = found(ACT);
        acts.addAll(found(MEMBER_ACT));
        acts.removeIf(it -> it.endsWith("."));
        for (var verb : found(VERB)) {
            for (var kind : PartKind.values()) {
                acts.add(kind.name().toLowerCase() + "." + verb);
            }
        }
        for (var verb : found(KEPT_VERB)) {
            for (var kind : KeptKind.values()) {
                acts.add(kind.name().toLowerCase() + "." + verb);
            }
        }
        for (var step : Step.values()) {
            acts.add("revision." + step.act());
        }

        assertThat(acts)
                .contains("unit.renamed", "settings.changed", "member.added", "measure.revised", "chapter.added");
        assertThat(WORDS).containsAll(acts.stream().map(it -> "trail.act." + it).toList());
        assertThat(WORDS)
                .containsAll(acts.stream()
                        .map(it -> "trail.group." + it.replaceFirst("[.].*", ""))
                        .toList());
    }

    @Test
    void hasWordsForEveryField() {
        var fields = found(FIELD);

        assertThat(fields).contains("name", "parent", "role", "owners");
        assertThat(WORDS)
                .containsAll(fields.stream().map(it -> "trail.field." + it).toList());
    }

    private static Set<String> found(Pattern wanted) {
        var found = new TreeSet<String>();
        wanted.matcher(JAVA).results().forEach(it -> found.add(it.group(1)));
        return found;
    }
}
