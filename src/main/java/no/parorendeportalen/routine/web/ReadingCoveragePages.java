package no.parorendeportalen.routine.web;

import java.util.List;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.document.Coverage;
import no.parorendeportalen.document.ReceiptService;
import no.parorendeportalen.web.CsvFile;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How far a leader's unit has come with what it is to read. For everybody else these pages are not there. */
@Controller
@StaffOnly
class ReadingCoveragePages {

    private static final List<String> HEADINGS =
            List.of("coverage.csv.title", "coverage.csv.person", "coverage.csv.read");

    private final ReceiptService receipts;
    private final RoutineFrame frame;
    private final MessageSource messages;

    ReadingCoveragePages(ReceiptService receipts, RoutineFrame frame, MessageSource messages) {
        this.receipts = receipts;
        this.frame = frame;
        this.messages = messages;
    }

    @GetMapping("/{municipality}/ansatt/rutiner/lest-i-enheten")
    String coverage(Model model) {
        model.addAttribute("coverage", receipts.coverage());
        frame.below(model, frame.here("coverage.title"));
        return "routine/coverage";
    }

    @GetMapping("/{municipality}/ansatt/rutiner/lest-i-enheten.csv")
    ResponseEntity<byte[]> file() {
        var coverage = receipts.coverage();
        return CsvFile.download(
                "lest-i-enheten.csv",
                HEADINGS.stream().map(this::text).toList(),
                file -> coverage.documents().forEach(it -> rows(file, it)));
    }

    private void rows(CsvFile file, Coverage.OfDocument document) {
        document.read().forEach(it -> file.row(document.title(), it, text("coverage.csv.yes")));
        document.waiting().forEach(it -> file.row(document.title(), it, text("coverage.csv.no")));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
