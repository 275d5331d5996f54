package no.parorendeportalen.guidance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.parorendeportalen.access.PublicForms;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.guidance.Meeting;
import no.parorendeportalen.guidance.Need;
import no.parorendeportalen.guidance.Wayfinder;
import no.parorendeportalen.guidance.Who;
import no.parorendeportalen.offer.OfferService;
import no.parorendeportalen.offer.TimeOfWeek;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.situation.SituationLine;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.web.QuickExitSettings;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A few questions, one a page, that lead to the offers that fit. The answers are posted, so that they stand in no address and no log, and
 * nothing keeps them: the page that asks the next question holds those before it.
 */
@Controller
@RequestMapping("/{municipality}/veiviser")
class WayfinderPages {

    /** As {@code components/radio-group} has them. */
    public record Item(String value, String label, boolean checked) {}

    /** What has been answered, to look over and to change. */
    public record Answered(String field, String question, List<String> answers) {}

    private final SituationService situations;
    private final OfferService offers;
    private final ContactService contacts;
    private final QuickExitSettings quickExit;
    private final Trail trail;
    private final MessageSource messages;

    WayfinderPages(
            SituationService situations,
            OfferService offers,
            ContactService contacts,
            QuickExitSettings quickExit,
            Trail trail,
            MessageSource messages) {
        this.situations = situations;
        this.offers = offers;
        this.contacts = contacts;
        this.quickExit = quickExit;
        this.trail = trail;
        this.messages = messages;
    }

    @Bean
    static PublicPaths wayfinderPaths() {
        return PublicPaths.of("/{municipality}/veiviser");
    }

    /** Without a guard against robots: nothing is kept that they could fill. */
    @Bean
    static PublicForms wayfinderForms() {
        return PublicForms.of("/{municipality}/veiviser");
    }

    @GetMapping
    String begin(Model model) {
        return ask(WayfinderQuestion.WHO, WayfinderForm.EMPTY, situations.published(), model);
    }

    /** What leads nowhere leads to the result. */
    @PostMapping
    String goOn(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Model model) {
        // The browser's own way back must find the question again: what is not stored would have to be sent once more.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        var choices = situations.published();
        var form = WayfinderForm.read(sent, choices);
        return question(sent.getFirst("to"), choices)
                .map(it -> ask(it, form, choices, model))
                .orElseGet(() -> show(form, choices, model));
    }

    private static Optional<WayfinderQuestion> question(@Nullable String to, List<SituationLine> situations) {
        return WayfinderQuestion.asked(!situations.isEmpty()).stream()
                .filter(it -> it.field().equals(to))
                .findFirst();
    }

    private String ask(WayfinderQuestion question, WayfinderForm form, List<SituationLine> choices, Model model) {
        var asked = WayfinderQuestion.asked(!choices.isEmpty());
        var at = asked.indexOf(question);
        frame(form, model);
        model.addAttribute("question", question.field());
        model.addAttribute("several", question.takesSeveral());
        model.addAttribute("at", at + 1);
        model.addAttribute("of", asked.size());
        model.addAttribute("next", at + 1 < asked.size() ? asked.get(at + 1).field() : "result");
        model.addAttribute("before", at == 0 ? null : asked.get(at - 1).field());
        model.addAttribute("items", items(question, form, choices));
        model.addAttribute("kept", form.besides(question));
        return "guidance/wayfinder-question";
    }

    private String show(WayfinderForm form, List<SituationLine> choices, Model model) {
        var suggestions = Wayfinder.lead(form.wishes(), offers.listed());
        var asked = WayfinderQuestion.asked(!choices.isEmpty());
        frame(form, model);
        model.addAttribute(
                "fitting", suggestions.stream().filter(it -> it.but().isEmpty()).toList());
        model.addAttribute(
                "nearest",
                suggestions.stream().filter(it -> !it.but().isEmpty()).toList());
        model.addAttribute(
                "slugs", suggestions.stream().map(it -> it.offer().slug()).toList());
        model.addAttribute("contacts", lines(form));
        model.addAttribute("situation", form.situation());
        model.addAttribute("kept", form.besides(null));
        model.addAttribute(
                "answered",
                asked.stream().map(it -> answered(it, form, choices)).toList());
        return "guidance/wayfinder-result";
    }

    private List<ContactCard> lines(WayfinderForm form) {
        return form.isYoung()
                ? contacts.forAudience(Set.of(Audience.CHILD)).stream()
                        .filter(Predicate.not(ContactCard::isEmergency))
                        .limit(2)
                        .toList()
                : contacts.front().stream().limit(1).toList();
    }

    private void frame(WayfinderForm form, Model model) {
        model.addAttribute("crumbs", List.of(trail.home(), trail.here("wayfinder.title")));
        model.addAttribute("young", form.isYoung());
        if (form.isYoung()) {
            model.addAttribute(QuickExitSettings.ATTRIBUTE, quickExit.address().toString());
        }
    }

    private Answered answered(WayfinderQuestion question, WayfinderForm form, List<SituationLine> choices) {
        return new Answered(
                question.field(),
                text("wayfinder.short." + question.field()),
                items(question, form, choices).stream()
                        .filter(Item::checked)
                        .map(Item::label)
                        .toList());
    }

    private List<Item> items(WayfinderQuestion question, WayfinderForm form, List<SituationLine> choices) {
        var chosen = form.values(question);
        return switch (question) {
            case WHO -> named(question, Who.values(), chosen);
            case SITUATION ->
                choices.stream()
                        .map(it -> new Item(it.slug(), it.title(), chosen.contains(it.slug())))
                        .toList();
            case NEEDS -> named(question, Need.values(), chosen);
            case MEETING -> named(question, Meeting.values(), chosen);
            case TIME -> named(question, TimeOfWeek.values(), chosen);
        };
    }

    private List<Item> named(WayfinderQuestion question, Enum<?>[] answers, List<String> chosen) {
        return Arrays.stream(answers)
                .map(it -> new Item(
                        it.name(),
                        text("wayfinder.answer." + question.field() + "." + it.name()),
                        chosen.contains(it.name())))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.forLanguageTag("nb"));
    }
}
