package no.parorendeportalen.guide.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.parorendeportalen.guide.GuideKind;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.upkeep.KeptDesk.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words for what guides are chosen by. */
@Component
class GuideWords {

    private final MessageSource messages;

    GuideWords(MessageSource messages) {
        this.messages = messages;
    }

    String area(ServiceArea area) {
        return text("serviceArea." + area);
    }

    String kind(@Nullable GuideKind kind) {
        return kind == null ? "" : text("guide.kind." + kind);
    }

    /** The services to choose one of, or none. */
    List<Choice> areas(@Nullable ServiceArea chosen) {
        return choices(ServiceArea.values(), this::area, chosen, "guides.area.all");
    }

    List<Choice> kinds(@Nullable GuideKind chosen) {
        return choices(GuideKind.values(), this::kind, chosen, "guides.kind.all");
    }

    private <E extends Enum<E>> List<Choice> choices(
            E[] all, Function<E, String> label, @Nullable E chosen, String none) {
        return Stream.concat(
                        Stream.of(new Choice("", text(none), chosen == null)),
                        Arrays.stream(all).map(it -> new Choice(GuideQuery.word(it), label.apply(it), it == chosen)))
                .toList();
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
