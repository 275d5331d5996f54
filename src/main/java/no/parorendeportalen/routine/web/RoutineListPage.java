package no.parorendeportalen.routine.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentQuery;
import no.parorendeportalen.document.DocumentService;
import no.parorendeportalen.document.ReceiptService;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The routines in force: what one is to read first, then all of them, chosen among. */
@Controller
@StaffOnly
class RoutineListPage {

    private static final int MOST_WAITING = 5;

    private final DocumentService documents;
    private final ReceiptService receipts;
    private final RoutineFrame frame;
    private final MessageSource messages;

    RoutineListPage(DocumentService documents, ReceiptService receipts, RoutineFrame frame, MessageSource messages) {
        this.documents = documents;
        this.receipts = receipts;
        this.frame = frame;
        this.messages = messages;
    }

    /** One of several in a list to choose from, as {@code components/select} draws it. */
    public record Choice(String value, String label, boolean selected) {}

    @GetMapping("/{municipality}/ansatt/rutiner")
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = DocumentQuery.of(parameters);
        var way = frame.way();
        var found = documents.inForce(DocumentKind.ROUTINE, query.filter(way), query.page());
        frame.list(model);
        model.addAttribute("query", query);
        model.addAttribute("areas", areas(query.area()));
        model.addAttribute("found", found);
        model.addAttribute("hasUnit", frame.hasUnit());
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, found.pages())
                        .mapToObj(it -> query.address(frame.path(""), it))
                        .toList());
        if (!query.isFiltered() && found.page() == 1) {
            model.addAttribute(
                    "waiting",
                    receipts.waiting(frame.account(), way).stream()
                            .limit(MOST_WAITING)
                            .toList());
        }
        return "routine/list";
    }

    private List<Choice> areas(@Nullable ServiceArea chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", text("routines.area.all"), chosen == null)),
                        Arrays.stream(ServiceArea.values())
                                .map(it -> new Choice(DocumentQuery.word(it), text("serviceArea." + it), it == chosen)))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
