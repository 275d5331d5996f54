package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.document.RegisterFilter.Among;
import no.parorendeportalen.document.RegisterService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All routines or all checklists, in force or not, chosen among in the address. */
@Controller
@EditorOnly
class DocumentListPage {

    private final RegisterService register;
    private final UnitService units;
    private final DocumentFrame frame;

    DocumentListPage(RegisterService register, UnitService units, DocumentFrame frame) {
        this.register = register;
        this.units = units;
        this.frame = frame;
    }

    @GetMapping({"/{municipality}/admin/rutiner", "/{municipality}/admin/sjekklister"})
    String list(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request, Model model) {
        var kind = DocumentFrame.kind(request);
        var query = RegisterQuery.of(parameters);
        var tree = units.units();
        var page = register.page(kind, query.filter(tree), query.page());
        frame.list(model, kind);
        model.addAttribute("query", query);
        model.addAttribute("page", page);
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, page.pages())
                        .mapToObj(it -> query.address(frame.path(kind), it))
                        .toList());
        model.addAttribute("standings", standings(query));
        model.addAttribute("owners", owners(query, tree));
        return "document/list";
    }

    private List<Choice> standings(RegisterQuery query) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.text("document.among.all"), query.among() == null)),
                        Arrays.stream(Among.values())
                                .map(it -> new Choice(
                                        RegisterQuery.word(it),
                                        frame.text("document.among." + it),
                                        it == query.among())))
                .toList();
    }

    private List<Choice> owners(RegisterQuery query, UnitTree tree) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.text("document.owner.all"), query.owner() == null)),
                        tree.open().stream()
                                .map(it -> new Choice(
                                        it.id().toString(),
                                        "\u00a0\u00a0".repeat(it.depth()) + it.name(),
                                        it.id().equals(query.owner()))))
                .toList();
    }
}
