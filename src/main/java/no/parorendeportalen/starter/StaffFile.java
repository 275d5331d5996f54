package no.parorendeportalen.starter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.parorendeportalen.competence.TrainingForm;
import no.parorendeportalen.document.LinkKind;
import no.parorendeportalen.guide.GuideKind;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * What staff are given, as it is written. Keys are the last parts of addresses; where one is to be told from those of other kinds it is written
 * with its kind, {@code COURSE/barn-som-parorende}. Documents have files of their own.
 *
 * @param forWhom address of the municipality that it is for; null for all
 * @param without what this municipality is not given of what is for all
 * @param unitsNeeding by key of a role: names of the units that are to have one
 * @param owners by kind and key: name of the unit that keeps it
 * @param measures by kind and key: public numbers of the measures that it fulfils
 */
record StaffFile(
        @JsonProperty("for") @Nullable String forWhom,
        List<Guide> guides,
        List<Course> courses,
        List<Role> roles,
        List<Network> networks,
        Set<String> without,
        Map<String, Set<String>> unitsNeeding,
        Map<String, String> owners,
        Map<String, Set<Integer>> measures,
        List<Post> posts,
        List<PlanRow> plan,
        List<Meeting> meetings) {

    StaffFile {
        guides = LeftOut.orNone(guides);
        courses = LeftOut.orNone(courses);
        roles = LeftOut.orNone(roles);
        networks = LeftOut.orNone(networks);
        without = LeftOut.orNobody(without);
        unitsNeeding = LeftOut.orNothing(unitsNeeding);
        owners = LeftOut.orNothing(owners);
        measures = LeftOut.orNothing(measures);
        posts = LeftOut.orNone(posts);
        plan = LeftOut.orNone(plan);
        meetings = LeftOut.orNone(meetings);
    }

    /** With all that another says. What is said of one thing in both is what the other says. */
    StaffFile and(StaffFile other) {
        return new StaffFile(
                other.forWhom == null ? forWhom : other.forWhom,
                both(guides, other.guides),
                both(courses, other.courses),
                both(roles, other.roles),
                both(networks, other.networks),
                Set.copyOf(both(List.copyOf(without), List.copyOf(other.without))),
                both(unitsNeeding, other.unitsNeeding),
                both(owners, other.owners),
                both(measures, other.measures),
                both(posts, other.posts),
                both(plan, other.plan),
                both(meetings, other.meetings));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static <T> Map<String, T> both(Map<String, T> some, Map<String, T> others) {
        var all = new LinkedHashMap<>(some);
        all.putAll(others);
        return all;
    }

    record Link(LinkKind kind, String key, String label) {}

    record Part(String title, List<String> say, String listen) {}

    record Guide(
            String key,
            String title,
            String summary,
            GuideKind kind,
            Set<ServiceArea> serviceAreas,
            String opening,
            List<Part> parts,
            String next,
            List<Link> links,
            List<String> words,
            @Nullable Source source) {

        Guide {
            serviceAreas = LeftOut.orNobody(serviceAreas);
            opening = LeftOut.orEmpty(opening);
            parts = LeftOut.orNone(parts);
            next = LeftOut.orEmpty(next);
            links = LeftOut.orNone(links);
            words = LeftOut.orNone(words);
        }
    }

    /** @param roles keys of those that it is for; none where it is for no role in particular */
    record Course(
            String key,
            String title,
            String provider,
            String summary,
            @Nullable String url,
            @Nullable Integer minutes,
            TrainingForm form,
            Set<ServiceArea> serviceAreas,
            Set<String> roles,
            String forWhom,
            List<String> words,
            @Nullable Source source) {

        Course {
            serviceAreas = LeftOut.orNobody(serviceAreas);
            roles = LeftOut.orNobody(roles);
            forWhom = LeftOut.orEmpty(forWhom);
            words = LeftOut.orNone(words);
        }
    }

    record Role(
            String key,
            String title,
            String plural,
            String summary,
            String tasks,
            String law,
            Set<ServiceArea> serviceAreas,
            List<String> words,
            @Nullable Source source) {

        Role {
            tasks = LeftOut.orEmpty(tasks);
            law = LeftOut.orEmpty(law);
            serviceAreas = LeftOut.orNobody(serviceAreas);
            words = LeftOut.orNone(words);
        }
    }

    record Network(
            String key,
            String title,
            String summary,
            String purpose,
            Set<String> roles,
            List<String> words,
            @Nullable Source source) {

        Network {
            purpose = LeftOut.orEmpty(purpose);
            roles = LeftOut.orNobody(roles);
            words = LeftOut.orNone(words);
        }
    }

    /** @param person an example, or the name of an account that the demonstration has */
    record Post(
            String role,
            String unit,
            @Nullable String person,
            boolean deputy,
            boolean coversBelow,
            @Nullable String phone,
            @Nullable String email) {}

    /**
     * Who is to take which course by when.
     *
     * @param unit its name; null for a role
     * @param role its key; null for a unit
     * @param within from the day it is read in: "P90D"
     */
    record PlanRow(
            String course,
            @Nullable String unit,
            @Nullable String role,
            String within,
            @Nullable Integer repeatYears,
            @Nullable Integer measure) {}

    /** @param starts days after the day it is read in, and the hour: "P14D 18:00" */
    record Meeting(
            String network,
            String starts,
            String ends,
            @Nullable String place,
            String agenda) {

        Meeting {
            agenda = LeftOut.orEmpty(agenda);
        }
    }
}
