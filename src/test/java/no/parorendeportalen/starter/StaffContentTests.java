package no.parorendeportalen.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.document.DocumentFile;
import no.parorendeportalen.document.LinkKind;
import no.parorendeportalen.document.SharedPointFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What staff begin with is read without complaint, leads only to what there is, and says nothing that its sources do not. */
class StaffContentTests {

    /** A telephone number, or longer; years, months, laws and addresses have fewer digits in a row. */
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d/.=-])\\d[\\d ]{6,}\\d");

    private static final Pattern URL = Pattern.compile("https?://[^\\s)\"}>]+");

    @ParameterizedTest
    @ValueSource(strings = {"baerum", "harstad"})
    void readsAllFilesOfAMunicipality(String municipality) {
        var set = StaffSet.with(municipality, "demonstration-" + municipality);

        assertThat(set.file().forWhom()).isEqualTo(municipality);
        assertThat(set.documents()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(set.file().guides()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(set.file().courses()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"baerum", "harstad"})
    void leadsOnlyToWhatIsThere(String municipality) {
        var set = StaffSet.with(municipality);
        var known = known(municipality, set);
        var absent = Set.copyOf(set.file().without());

        assertThat(links(set))
                .filteredOn(it -> !absent.contains(it))
                .allSatisfy(it -> assertThat(known).contains(it));
    }

    private static List<String> links(StaffSet set) {
        var documents = set.documents().stream()
                .flatMap(it ->
                        Stream.concat(it.links().stream(), it.steps().stream().flatMap(step -> step.links().stream())))
                .map(it -> it.kind() + "/" + it.key());
        var guides =
                set.file().guides().stream().flatMap(it -> it.links().stream()).map(it -> it.kind() + "/" + it.key());
        return Stream.concat(documents, guides).toList();
    }

    private static Set<String> known(String municipality, StaffSet set) {
        var known = new HashSet<String>();
        for (var name : List.of("national.yaml", municipality + ".yaml")) {
            var file = ContentLoader.read(name);
            known.addAll(keys(LinkKind.OFFER, file.offers(), ContentOffer::key));
            known.addAll(keys(LinkKind.CONTACT, file.contacts(), ContentFile.Contact::key));
            known.addAll(keys(LinkKind.RIGHT, file.rights(), ContentFile.Right::key));
            known.addAll(keys(LinkKind.HOWTO, file.howtos(), ContentFile.HowTo::key));
        }
        known.addAll(own(set));
        return known;
    }

    /** What the staff's files make. */
    private static Set<String> own(StaffSet set) {
        var own = new HashSet<String>();
        own.addAll(keys(LinkKind.GUIDE, set.file().guides(), StaffFile.Guide::key));
        own.addAll(keys(LinkKind.COURSE, set.file().courses(), StaffFile.Course::key));
        own.addAll(keys(LinkKind.CONTACT_ROLE, set.file().roles(), StaffFile.Role::key));
        own.addAll(keys(LinkKind.NETWORK, set.file().networks(), StaffFile.Network::key));
        set.documents().forEach(it -> own.add(it.kind() + "/" + it.key()));
        return own;
    }

    private static <T> Set<String> keys(LinkKind kind, List<T> things, Function<T, String> key) {
        return things.stream().map(it -> kind + "/" + key.apply(it)).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"baerum:baerum-2021-2025", "harstad:harstad-horing"})
    void namesOnlyMeasuresAndUnitsOfTheStrategy(String which) throws IOException {
        var municipality = which.split(":")[0];
        var set = StaffSet.with(municipality, "demonstration-" + municipality);
        var file = set.file();
        var strategy = strategy(which.split(":")[1]);
        var measures = strategy.findValues("number").stream()
                .filter(JsonNode::isInt)
                .map(JsonNode::asInt)
                .collect(Collectors.toSet());
        var units = strategy.get("owners")
                .valueStream()
                .filter(it -> it.get("kind").asString().equals("unit"))
                .map(it -> it.get("name").asString())
                .toList();

        var named = Stream.of(
                        file.unitsNeeding().values().stream().flatMap(Set::stream),
                        file.owners().values().stream(),
                        file.posts().stream().map(StaffFile.Post::unit),
                        file.plan().stream().map(StaffFile.PlanRow::unit).filter(it -> it != null))
                .flatMap(it -> it);
        assertThat(named).isNotEmpty().allSatisfy(it -> assertThat(units).contains(it));
        assertThat(file.measures().values().stream().flatMap(Set::stream))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(measures).contains(it));
        assertThat(own(set))
                .containsAll(file.measures().keySet())
                .containsAll(file.owners().keySet());
        assertThat(keys(LinkKind.CONTACT_ROLE, file.roles(), StaffFile.Role::key))
                .containsAll(file.unitsNeeding().keySet().stream()
                        .map(it -> "CONTACT_ROLE/" + it)
                        .toList());
    }

    private static JsonNode strategy(String name) throws IOException {
        try (var in = StaffContentTests.class.getResourceAsStream("/strategies/" + name + ".yaml")) {
            return new YAMLMapper().readTree(in);
        }
    }

    /** A list that has been changed alone would be another one than the others. */
    @Test
    void writesSharedPointsAlikeInAllLists() {
        var set = StaffSet.with();
        Map<String, SharedPointFile> points = new HashMap<>();
        set.points().forEach(it -> points.put(it.key(), it));
        var shared = set.documents().stream()
                .flatMap(it -> it.steps().stream())
                .filter(it -> it.shared() != null)
                .toList();

        assertThat(shared).allSatisfy(it -> {
            var point = points.get(it.shared());
            assertThat(point).as(it.shared()).isNotNull();
            assertThat(List.of(it.title(), it.text(), it.who()))
                    .isEqualTo(List.of(point.title(), point.text().strip(), point.who()));
            assertThat(it.phase()).isEqualTo(point.phase());
        });
        assertThat(points.keySet())
                .allSatisfy(key -> assertThat(shared.stream()
                                .filter(it -> key.equals(it.shared()))
                                .count())
                        .as(key)
                        .isGreaterThan(1));
    }

    @Test
    void givesNoNumberOfAPersonOrATelephoneInWords() throws IOException {
        for (var file : files()) {
            var text =
                    URL.matcher(file.getContentAsString(StandardCharsets.UTF_8)).replaceAll("");
            assertThat(DIGITS.matcher(text).results().map(it -> it.group()))
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    /** Nobody who is real has a role in a file. */
    @ParameterizedTest
    @ValueSource(strings = {"baerum", "harstad"})
    void namesNobodyButExamples(String municipality) {
        assertThat(StaffSet.with(municipality).file().posts()).isEmpty();
        assertThat(StaffSet.with(municipality, "demonstration-" + municipality)
                        .file()
                        .posts())
                .allSatisfy(it -> {
                    assertThat(it.person()).matches("(Eksempel: |Demo ).+");
                    assertThat(it.phone()).isNull();
                    assertThat(it.email()).isNull();
                });
    }

    /** BTI's four levels, each with steps that say by when. */
    @Test
    void takesTheProcedureThroughAllLevels() {
        var procedure = document("barn-som-parorende");

        assertThat(procedure.steps().stream().map(DocumentFile.Step::level).filter(it -> it != null))
                .contains(0, 1, 2, 3);
        assertThat(procedure.steps().stream().filter(it -> it.level() != null))
                .allSatisfy(it -> assertThat(it.deadline()).isNotEmpty());
    }

    private static DocumentFile document(String key) {
        return StaffSet.with().documents().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Resource> files() throws IOException {
        return Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath:content/staff/*.yaml"));
    }
}
