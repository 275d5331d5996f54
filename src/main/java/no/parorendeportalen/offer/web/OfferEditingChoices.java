package no.parorendeportalen.offer.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.parorendeportalen.offer.Access;
import no.parorendeportalen.offer.Channel;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.OfferLinks;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.PriceKind;
import no.parorendeportalen.offer.TimeOfWeek;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.strategy.MeasureDetails;
import no.parorendeportalen.upkeep.KeptDesk.Choice;
import no.parorendeportalen.upkeep.KeptState;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * What there is to choose among in the form of an offer. What the offer hangs together with already can be kept, though it has been removed
 * or is not in the plan any more.
 */
final class OfferEditingChoices {

    /** Those that most municipalities have people for. */
    private static final List<String> LANGUAGES = List.of(
            "nb", "nn", "se", "en", "ar", "da", "de", "fa", "fr", "ku", "pl", "ro", "ru", "so", "es", "sv", "th", "ti",
            "tr", "uk", "ur", "vi");

    private final OfferEditingWords words;
    private final All all;
    private final @Nullable OfferLinks linked;

    OfferEditingChoices(OfferEditingWords words, All all, @Nullable OfferLinks linked) {
        this.words = words;
        this.all = all;
        this.linked = linked;
    }

    /** All that the municipality has. */
    record All(
            List<KeptState> situations,
            List<KeptState> providers,
            List<KeptState> contacts,
            List<KeptState> places,
            List<KeptState> rights,
            List<MeasureDetails> measures) {}

    /** As {@code components/checkbox-group} draws it. */
    record Tick(String value, String label, @Nullable Integer count, boolean checked) {}

    /** What is chosen must be there. */
    void check(OfferForm form, Errors errors) {
        check("situations", form.getSituations(), ids(all.situations(), OfferLinks::situations), errors);
        check("providers", form.getProviders(), ids(all.providers(), OfferLinks::providers), errors);
        check("contacts", form.getContacts(), ids(all.contacts(), OfferLinks::contacts), errors);
        check("places", form.getPlaces(), ids(all.places(), OfferLinks::places), errors);
        check("rights", form.getRights(), ids(all.rights(), OfferLinks::rights), errors);
        check("measures", form.getMeasures(), measures(), errors);
        if (!form.getLanguages().stream().allMatch(it -> it.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"))) {
            errors.rejectValue("languages", "typeMismatch.choice");
        }
    }

    private static <T> void check(String field, Set<T> chosen, Set<T> there, Errors errors) {
        if (!there.containsAll(chosen)) {
            errors.rejectValue(field, "gone");
        }
    }

    private Set<UUID> ids(List<KeptState> things, Function<OfferLinks, Set<UUID>> of) {
        var ids = new LinkedHashSet<UUID>();
        things.stream().filter(it -> !it.removed()).map(KeptState::id).forEach(ids::add);
        if (linked != null) {
            ids.addAll(of.apply(linked));
        }
        return ids;
    }

    private Set<Integer> measures() {
        var numbers = new LinkedHashSet<Integer>();
        all.measures().stream().map(MeasureDetails::number).sorted().forEach(numbers::add);
        if (linked != null) {
            numbers.addAll(linked.measures());
        }
        return numbers;
    }

    void show(OfferForm form, Model model) {
        model.addAttribute("accesses", select(Access.values(), this::access, form.getAccess(), "offerForm.choose"));
        model.addAttribute("kinds", select(OfferKind.values(), this::kind, form.getKind(), "offerForm.choose"));
        model.addAttribute("prices", select(PriceKind.values(), this::price, form.getPrice(), null));
        model.addAttribute("statuses", select(OfferStatus.values(), this::status, form.getStatus(), null));
        model.addAttribute("interpreters", interpreters(form.getInterpreter()));
        model.addAttribute("audiences", ticks(List.of(Audience.values()), this::audience, form.getAudience()));
        model.addAttribute("channels", ticks(List.of(Channel.values()), this::channel, form.getChannels()));
        model.addAttribute("times", ticks(List.of(TimeOfWeek.values()), this::time, form.getTimes()));
        model.addAttribute("languages", ticks(languages(form), this::language, form.getLanguages()));
        model.addAttribute("situations", things(all.situations(), OfferLinks::situations, form.getSituations()));
        model.addAttribute("providers", things(all.providers(), OfferLinks::providers, form.getProviders()));
        model.addAttribute("contacts", things(all.contacts(), OfferLinks::contacts, form.getContacts()));
        model.addAttribute("places", things(all.places(), OfferLinks::places, form.getPlaces()));
        model.addAttribute("rights", things(all.rights(), OfferLinks::rights, form.getRights()));
        model.addAttribute("measures", ticks(measures(), this::measure, form.getMeasures()));
    }

    private static Set<String> languages(OfferForm form) {
        var tags = new LinkedHashSet<>(LANGUAGES);
        tags.addAll(form.getLanguages());
        return tags;
    }

    private List<Tick> things(List<KeptState> things, Function<OfferLinks, Set<UUID>> of, Set<UUID> chosen) {
        return ticks(ids(things, of), this::named, chosen);
    }

    private static <T> List<Tick> ticks(Collection<T> there, Function<T, String> label, Set<T> chosen) {
        return there.stream()
                .map(it -> new Tick(it.toString(), label.apply(it), null, chosen.contains(it)))
                .toList();
    }

    private <E extends Enum<E>> List<Choice> select(
            E[] values, Function<E, String> label, @Nullable E chosen, @Nullable String none) {
        var choices = Arrays.stream(values).map(it -> new Choice(it.name(), label.apply(it), it == chosen));
        return none == null
                ? choices.toList()
                : Stream.concat(Stream.of(new Choice("", words.text(none), chosen == null)), choices)
                        .toList();
    }

    private List<Choice> interpreters(@Nullable Boolean chosen) {
        return Stream.of("", "true", "false")
                .map(it -> new Choice(
                        it,
                        interpreter(it.isEmpty() ? null : Boolean.valueOf(it)),
                        it.equals(chosen == null ? "" : chosen.toString())))
                .toList();
    }

    String access(@Nullable Access access) {
        return access == null ? "" : words.text("offer.access." + access);
    }

    String kind(@Nullable OfferKind kind) {
        return kind == null ? "" : words.text("offer.kind." + kind);
    }

    String price(@Nullable PriceKind price) {
        return price == null ? "" : words.text("offer.price." + price);
    }

    String status(@Nullable OfferStatus status) {
        return status == null ? "" : words.text("offer.status." + status);
    }

    String interpreter(@Nullable Boolean interpreter) {
        return words.text("offerForm.interpreter." + (interpreter == null ? "unknown" : interpreter));
    }

    String audience(Audience audience) {
        return words.text("audience." + audience);
    }

    String channel(Channel channel) {
        return words.text("offer.channel." + channel);
    }

    String time(TimeOfWeek time) {
        return words.text("offer.time." + time);
    }

    String language(String tag) {
        return words.language(tag);
    }

    /** A situation, provider, contact point, place or right. */
    String named(UUID id) {
        return Stream.of(all.situations(), all.providers(), all.contacts(), all.places(), all.rights())
                .flatMap(Collection::stream)
                .filter(it -> it.id().equals(id))
                .map(it -> it.removed() ? words.text("offerForm.removed", it.label()) : it.label())
                .findFirst()
                .orElse("");
    }

    String measure(int number) {
        return all.measures().stream()
                .filter(it -> it.number() == number)
                .map(it -> words.text(
                        "offerForm.measure", String.valueOf(number), Objects.requireNonNullElse(it.shortLabel(), "")))
                .findFirst()
                .orElseGet(() -> words.text("offerForm.measure.gone", String.valueOf(number)));
    }
}
