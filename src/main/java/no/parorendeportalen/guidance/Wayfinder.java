package no.parorendeportalen.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.parorendeportalen.guidance.Suggestion.Reason;
import no.parorendeportalen.guidance.Suggestion.Sort;
import no.parorendeportalen.offer.Access;
import no.parorendeportalen.offer.OfferCard;
import no.parorendeportalen.offer.OfferKind;
import no.parorendeportalen.offer.PriceKind;
import no.parorendeportalen.situation.Audience;

/**
 * Leads from a few answers to the offers that fit. Whom an offer is for and which situation are never bent: what is meant for others is not
 * suggested. The rest is: where few fit in everything, those that lack least follow, and say what they lack.
 */
public final class Wayfinder {

    /** So many can be taken in. */
    static final int MOST = 8;

    /** With so many that fit nobody needs the nearest. */
    static final int ENOUGH = 5;

    private static final Map<Sort, Integer> WEIGHTS = Map.of(
            Sort.WHO, 2,
            Sort.SITUATION, 4,
            Sort.NEED, 4,
            Sort.MEETING, 2,
            Sort.TIME, 1,
            Sort.ACCESS, 1,
            Sort.PRICE, 0);

    private final Wishes wishes;

    private Wayfinder(Wishes wishes) {
        this.wishes = wishes;
    }

    /** Those that fit first, the best of them first of all. */
    public static List<Suggestion> lead(Wishes wishes, List<OfferCard> offers) {
        var wayfinder = new Wayfinder(wishes);
        var all = offers.stream()
                .filter(wayfinder::isMeant)
                .map(wayfinder::suggestion)
                .sorted(Comparator.comparing((Suggestion it) -> it.but().size())
                        .thenComparing(it -> !it.offer().isOpen())
                        .thenComparing(it -> -weight(it)))
                .toList();
        var fitting = all.stream().filter(Suggestion::fits).toList();
        return fitting.size() >= ENOUGH
                ? wayfinder.foremostOfEachNeed(fitting).limit(MOST).toList()
                : all.stream().limit(ENOUGH).toList();
    }

    /** So that many of one sort leave room for the other that was asked for. */
    private Stream<Suggestion> foremostOfEachNeed(List<Suggestion> fitting) {
        var foremost = wishes.needs().stream()
                .sorted()
                .flatMap(need -> fitting.stream()
                        .filter(it -> need.isMetBy(it.offer().kind()))
                        .limit(1));
        return Stream.concat(foremost, fitting.stream()).distinct();
    }

    private boolean isMeant(OfferCard offer) {
        var situation = wishes.situation();
        return isForThem(offer.audience()) && (situation == null || offer.fits(situation));
    }

    private boolean isForThem(Set<Audience> audience) {
        return wishes.who() == null
                ? audience.isEmpty() || audience.stream().anyMatch(Predicate.not(Audience.PROFESSIONAL::equals))
                : wishes.who().isAmong(audience);
    }

    private Suggestion suggestion(OfferCard offer) {
        var because = new ArrayList<Reason>();
        var but = new ArrayList<Reason>();
        if (wishes.who() != null && wishes.who().isMeantBy(offer.audience())) {
            because.add(new Reason(Sort.WHO, wishes.who().name()));
        }
        if (wishes.situation() != null && !offer.situations().isEmpty()) {
            because.add(new Reason(Sort.SITUATION, "THEIRS"));
        }
        if (!wishes.needs().isEmpty()) {
            var met = wishes.needs().stream()
                    .filter(it -> it.isMetBy(offer.kind()))
                    .sorted()
                    .toList();
            met.forEach(it -> because.add(new Reason(Sort.NEED, it.name())));
            if (met.isEmpty()) {
                but.add(new Reason(Sort.NEED, "OTHER"));
            }
        }
        // Where an offer does not say how or when, nothing speaks against it.
        if (wishes.meeting() != null && !offer.channels().isEmpty() && isMet(offer.kind(), wishes.meeting())) {
            var had = wishes.meeting().isHadBy(offer.channels());
            (had ? because : but).add(new Reason(Sort.MEETING, wishes.meeting().name()));
        }
        if (wishes.time() != null && !offer.times().isEmpty() && offer.kind() != OfferKind.MONEY) {
            var had = offer.times().contains(wishes.time());
            (had ? because : but).add(new Reason(Sort.TIME, wishes.time().name()));
        }
        if (offer.access() == Access.DROP_IN) {
            because.add(new Reason(Sort.ACCESS, offer.access().name()));
        }
        if (offer.price() == PriceKind.FREE) {
            because.add(new Reason(Sort.PRICE, offer.price().name()));
        }
        return new Suggestion(offer, List.copyOf(because), List.copyOf(but));
    }

    /** Where money comes from, and where others take over, nobody asks to meet somebody; only whether it is at home. */
    private static boolean isMet(OfferKind kind, Meeting meeting) {
        return switch (kind) {
            case MONEY -> false;
            case RESPITE, PRACTICAL, COORDINATION -> meeting == Meeting.AT_HOME;
            default -> true;
        };
    }

    private static int weight(Suggestion suggestion) {
        return suggestion.because().stream()
                .mapToInt(it -> WEIGHTS.getOrDefault(it.sort(), 0))
                .sum();
    }
}
