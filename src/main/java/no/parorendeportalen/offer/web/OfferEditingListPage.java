package no.parorendeportalen.offer.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.offer.OfferLine;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptDesk.Choice;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptQuery.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All offers, for who edits them, chosen among in the address. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/tilbud")
class OfferEditingListPage {

    private final OfferDesk offers;
    private final UnitService units;
    private final OfferEditingWords words;
    private final KeptDesk desk;

    OfferEditingListPage(OfferDesk offers, UnitService units, OfferEditingWords words, KeptDesk desk) {
        this.offers = offers;
        this.units = units;
        this.words = words;
        this.desk = desk;
    }

    /** @param owner name of the unit; null where nobody keeps it */
    record Row(OfferLine offer, @Nullable String owner) {}

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = OfferEditingQuery.of(parameters);
        var tree = units.units();
        var all = offers.lines();
        var found = query.among(all, tree);
        var pages = Math.max(1, (found.size() + OfferEditingQuery.PAGE_SIZE - 1) / OfferEditingQuery.PAGE_SIZE);
        var page = Math.min(query.page(), pages);
        var path = desk.path(KeptKind.OFFER);
        desk.ofList(KeptKind.OFFER, model);
        model.addAttribute("path", path);
        model.addAttribute("query", query);
        model.addAttribute("anything", !all.isEmpty());
        model.addAttribute("total", found.size());
        model.addAttribute(
                "rows",
                found.stream()
                        .skip((page - 1L) * OfferEditingQuery.PAGE_SIZE)
                        .limit(OfferEditingQuery.PAGE_SIZE)
                        .map(it -> row(it, tree))
                        .toList());
        model.addAttribute("page", page);
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, pages)
                        .mapToObj(it -> query.address(path, it))
                        .toList());
        choices(query, tree, model);
        return "offer/edit-list";
    }

    private static Row row(OfferLine offer, UnitTree tree) {
        return new Row(
                offer,
                tree.now(offer.kept().upkeep().ownerUnit())
                        .map(UnitDetails::name)
                        .orElse(null));
    }

    private void choices(OfferEditingQuery query, UnitTree tree, Model model) {
        model.addAttribute(
                "standings",
                withAll(
                        "kept.standing.all",
                        Arrays.stream(Standing.values())
                                .map(it -> new Choice(
                                        it.word(), words.text("kept.standing." + it), it == query.standing()))));
        model.addAttribute(
                "statuses",
                withAll(
                        "offerList.all",
                        Arrays.stream(OfferStatus.values())
                                .map(it -> new Choice(
                                        OfferEditingQuery.word(it),
                                        words.text("offer.status." + it),
                                        it == query.status()))));
        model.addAttribute(
                "owners",
                withAll(
                        "offerList.all",
                        tree.open().stream()
                                .map(it -> new Choice(
                                        it.id().toString(), it.name(), it.id().equals(query.owner())))));
    }

    private List<Choice> withAll(String key, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", words.text(key), false)), choices)
                .toList();
    }
}
