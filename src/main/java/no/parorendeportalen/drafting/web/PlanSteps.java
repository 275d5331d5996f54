package no.parorendeportalen.drafting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.strategy.FormerDraft;
import no.parorendeportalen.strategy.Step;
import no.parorendeportalen.strategy.StepDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps as their addresses name them, and as they are told. */
@Component
class PlanSteps {

    private static final Map<Step, String> ADDRESSES = new EnumMap<>(Map.of(
            Step.OPEN_HEARING, "apne-horing",
            Step.TAKE_BACK, "ta-tilbake",
            Step.CLOSE_HEARING, "avslutt-horing",
            Step.PROPOSE, "legg-fram",
            Step.PROPOSE_WITHOUT_HEARING, "legg-fram-uten-horing",
            Step.ADOPT, "vedtak",
            Step.SEND_BACK, "sendt-tilbake",
            Step.RESUME, "ta-opp-igjen",
            Step.WITHDRAW, "trekk"));

    private final Clock clock;

    PlanSteps(Clock clock) {
        this.clock = clock;
    }

    /**
     * A step that can be taken now.
     *
     * @param href below the plan's address
     */
    public record Next(Step step, String href) {}

    /** A step that has been taken. */
    public record Taken(
            Step step,
            LocalDateTime at,
            @Nullable String by,
            @Nullable String reason,
            @Nullable String body,
            @Nullable LocalDate date,
            @Nullable String caseNumber) {}

    /** A draft that was given up. */
    public record Former(
            int number,
            String title,
            LocalDateTime at,
            @Nullable String by,
            @Nullable String reason) {}

    /** @throws NotFound if there is no such step */
    static Step at(String address) {
        return ADDRESSES.entrySet().stream()
                .filter(it -> it.getValue().equals(address))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NotFound(address));
    }

    /** Below the plan's address. */
    static String path(Step step) {
        return "/steg/" + ADDRESSES.get(step);
    }

    /** What somebody can choose among: a decision is one choice, whatever it says. */
    static List<Next> next(List<Step> steps) {
        return steps.stream()
                .filter(it -> it != Step.SEND_BACK)
                .map(it -> new Next(it, path(it)))
                .toList();
    }

    Taken told(StepDetails it) {
        return new Taken(
                it.step(),
                LocalDateTime.ofInstant(it.takenAt(), clock.getZone()),
                it.takenBy(),
                it.reason(),
                it.decisionBody(),
                it.decisionDate(),
                it.decisionCaseNumber());
    }

    Former told(FormerDraft it) {
        return new Former(
                it.number(),
                it.title(),
                LocalDateTime.ofInstant(it.endedAt(), clock.getZone()),
                it.endedBy(),
                it.reason());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
