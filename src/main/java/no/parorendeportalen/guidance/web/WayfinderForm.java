package no.parorendeportalen.guidance.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.guidance.Meeting;
import no.parorendeportalen.guidance.Need;
import no.parorendeportalen.guidance.Who;
import no.parorendeportalen.guidance.Wishes;
import no.parorendeportalen.offer.TimeOfWeek;
import no.parorendeportalen.situation.SituationLine;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The answers so far. They stand in the page alone: each question is sent with the answers before it. What is no answer is none. */
record WayfinderForm(
        @Nullable Who who,
        @Nullable SituationLine situation,
        Set<Need> needs,
        @Nullable Meeting meeting,
        @Nullable TimeOfWeek time) {

    static final WayfinderForm EMPTY = new WayfinderForm(null, null, Set.of(), null, null);

    /** An answer that goes along unseen. */
    public record Kept(String name, String value) {}

    static WayfinderForm read(MultiValueMap<String, String> sent, List<SituationLine> situations) {
        return new WayfinderForm(
                one(sent, WayfinderQuestion.WHO, Who.values()),
                chosen(sent, WayfinderQuestion.SITUATION, situations.stream(), SituationLine::slug)
                        .findFirst()
                        .orElse(null),
                chosen(sent, WayfinderQuestion.NEEDS, Arrays.stream(Need.values()), Enum::name)
                        .collect(Collectors.toSet()),
                one(sent, WayfinderQuestion.MEETING, Meeting.values()),
                one(sent, WayfinderQuestion.TIME, TimeOfWeek.values()));
    }

    private static <E extends Enum<E>> @Nullable E one(
            MultiValueMap<String, String> sent, WayfinderQuestion question, E[] answers) {
        return chosen(sent, question, Arrays.stream(answers), Enum::name)
                .findFirst()
                .orElse(null);
    }

    private static <T> Stream<T> chosen(
            MultiValueMap<String, String> sent,
            WayfinderQuestion question,
            Stream<T> answers,
            Function<T, String> value) {
        var values = sent.getOrDefault(question.field(), List.of());
        return answers.filter(it -> values.contains(value.apply(it)));
    }

    /** The answers to a question, as its field sends them. */
    List<String> values(WayfinderQuestion question) {
        return switch (question) {
            case WHO -> name(who);
            case SITUATION -> situation == null ? List.of() : List.of(situation.slug());
            case NEEDS -> needs.stream().sorted().map(Enum::name).toList();
            case MEETING -> name(meeting);
            case TIME -> name(time);
        };
    }

    private static List<String> name(@Nullable Enum<?> answer) {
        return answer == null ? List.of() : List.of(answer.name());
    }

    /** All answers but those to the question that is asked. */
    List<Kept> besides(@Nullable WayfinderQuestion asked) {
        var kept = new ArrayList<Kept>();
        for (var question : WayfinderQuestion.values()) {
            if (question != asked) {
                values(question).forEach(it -> kept.add(new Kept(question.field(), it)));
            }
        }
        return kept;
    }

    boolean isYoung() {
        return who == Who.YOUNG;
    }

    Wishes wishes() {
        return new Wishes(who, situation == null ? null : situation.id(), needs, meeting, time);
    }
}
