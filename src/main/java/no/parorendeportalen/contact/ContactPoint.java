package no.parorendeportalen.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.PhoneNumber;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import no.parorendeportalen.upkeep.Lines;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** Somebody to ring, write to or visit. Its key is its for life. */
@Entity
class ContactPoint extends KeptThing {

    @Column(updatable = false)
    private String slug;

    private String name;

    private String rings;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String about;

    /** Digits. */
    private @Nullable String phone;

    private @Nullable String email;

    private @Nullable String chat;

    private @Nullable String url;

    private @Nullable String address;

    @Column(name = "unit_id")
    private @Nullable UUID unit;

    @Enumerated(EnumType.STRING)
    private OpeningHours.Rule hours;

    @Enumerated(EnumType.STRING)
    private OnHolidays holidays;

    private String hoursNote;

    @ElementCollection
    @CollectionTable(name = "contact_hours", joinColumns = @JoinColumn(name = "contact_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<HoursRow> hoursRows = new ArrayList<>();

    private boolean anonymous;

    private boolean free;

    /** One a line. */
    private String audience;

    /** One a line. */
    private String languages;

    @ElementCollection
    @CollectionTable(name = "contact_situation", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "situation_id")
    @Fetch(FetchMode.SUBSELECT)
    private Set<UUID> situations = new LinkedHashSet<>();

    /** From 1; null where it is not there. */
    private @Nullable Integer front;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ContactPoint() {}

    @SuppressWarnings("NullAway.Init") // revise gives the rest
    ContactPoint(WriteContact command) {
        knownAs(command.id());
        this.slug = Slug.of(command.key() == null ? command.name() : command.key());
        revise(command);
    }

    final void revise(WriteContact command) {
        this.name = command.name();
        this.rings = command.rings();
        this.kind = command.kind();
        this.about = command.about();
        this.phone = command.phone() == null ? null : command.phone().digits();
        this.email = command.email();
        this.chat = command.chat();
        this.url = command.url();
        this.address = command.address();
        this.unit = command.unit();
        keepOpen(command.hours());
        this.anonymous = command.anonymous();
        this.free = command.free();
        this.audience = Lines.join(
                command.audience().stream().sorted().map(Audience::name).toList());
        this.languages = Lines.join(command.languages());
        if (!situations.equals(command.situations())) {
            situations.clear();
            situations.addAll(command.situations());
        }
        this.front = command.front();
        keptAs(command.upkeep());
    }

    private void keepOpen(OpeningHours opening) {
        this.hours = opening.rule();
        this.holidays = opening.holidays();
        this.hoursNote = opening.note();
        var rows = Stream.concat(
                        opening.weekly().stream().map(HoursRow::of),
                        opening.exceptions().stream().map(HoursRow::of))
                .toList();
        if (hoursRows.size() != rows.size() || !Set.copyOf(hoursRows).equals(Set.copyOf(rows))) {
            hoursRows.clear();
            hoursRows.addAll(rows);
        }
    }

    /** Rows that were read together with the situations come once for each of those. */
    OpeningHours opening() {
        return new OpeningHours(
                hours,
                hoursRows.stream()
                        .filter(HoursRow::isWeekly)
                        .distinct()
                        .map(HoursRow::weekly)
                        .toList(),
                holidays,
                hoursRows.stream()
                        .distinct()
                        .filter(it -> !it.isWeekly())
                        .map(HoursRow::exception)
                        .toList(),
                hoursNote);
    }

    /** As a form or a file would say it. */
    WriteContact written() {
        return new WriteContact(
                id(),
                version(),
                slug,
                name,
                rings,
                kind,
                about,
                phone == null ? null : new PhoneNumber(phone),
                email,
                chat,
                url,
                address,
                unit,
                opening(),
                anonymous,
                free,
                audience(),
                Set.copyOf(situations),
                Lines.of(languages),
                front,
                upkeep());
    }

    ContactCard card(Opening now, List<HoursLine> lines, LocalDate today) {
        return new ContactCard(
                id(),
                slug,
                name,
                rings,
                kind,
                about,
                phone == null ? null : new PhoneNumber(phone),
                email,
                chat,
                url,
                address,
                unit,
                now,
                lines,
                hoursNote,
                anonymous,
                free,
                audience(),
                Set.copyOf(situations),
                Lines.of(languages),
                front,
                freshness(today));
    }

    /** It is found by its name and by who answers. */
    SearchEntry searchEntry() {
        return new SearchEntry(
                        SearchKind.CONTACT,
                        id(),
                        "/kontakt#" + slug,
                        name,
                        rings.equals(name) ? List.of() : List.of(rings),
                        about,
                        Stream.of(address, phone == null ? null : new PhoneNumber(phone).spaced(), email)
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("\n\n")),
                        List.of())
                .between(null, kind == ContactKind.EMERGENCY ? null : listedUntil());
    }

    /** Emergencies first, 113 before 116 117; then what stands on the front page, then by name. */
    static Comparator<ContactPoint> order() {
        return Comparator.comparing((ContactPoint it) -> it.kind != ContactKind.EMERGENCY)
                .thenComparing(ContactPoint::urgency)
                .thenComparing(it -> it.front, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(it -> it.name, NorwegianOrder.names());
    }

    /** The shorter an emergency's number, the more it is needed. */
    private int urgency() {
        return kind != ContactKind.EMERGENCY ? 0 : phone == null ? Integer.MAX_VALUE : phone.length();
    }

    /** In the order of their names in the enum. */
    Set<Audience> audience() {
        return Lines.of(audience).stream()
                .map(Audience::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
    }

    String slug() {
        return slug;
    }

    Set<UUID> situations() {
        return situations;
    }

    @Nullable
    Integer front() {
        return front;
    }

    String name() {
        return name;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.CONTACT;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public @Nullable String publicPath() {
        return "/kontakt#" + slug;
    }
}
