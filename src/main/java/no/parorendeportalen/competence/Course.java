package no.parorendeportalen.competence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.search.SearchEntry;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import no.parorendeportalen.upkeep.Lines;
import org.jspecify.annotations.Nullable;

/** Something that staff can learn, and where. Its address is its for life. */
@Entity
class Course extends KeptThing {

    private static final int LONGEST = 60_000;

    @Column(updatable = false)
    private String slug;

    private String title;

    private String provider;

    private String summary;

    @Enumerated(EnumType.STRING)
    private TrainingForm form;

    private @Nullable String url;

    private @Nullable Integer minutes;

    private List<String> serviceAreas;

    private String forWhom;

    /** Everyday words, one a line. */
    private String words;

    /** Written by {@link CourseIndexing} alone, once. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate shownSince;

    @ElementCollection
    @CollectionTable(name = "course_role", joinColumns = @JoinColumn(name = "course_id"))
    @Column(name = "role_id")
    private Set<UUID> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "course_measure", joinColumns = @JoinColumn(name = "course_id"))
    @Column(name = "measure_number")
    private Set<Integer> measures = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Course() {}

    Course(WriteCourse command) {
        knownAs(command.id());
        this.slug = Slug.of(command.slug() == null ? command.title() : command.slug());
        revise(command);
    }

    final void revise(WriteCourse command) {
        if (command.title().isBlank()
                || command.provider().isBlank()
                || command.summary().isBlank()) {
            throw new IllegalArgumentException("A course has a title, somebody who gives it, and a word of what it is");
        }
        var length = command.minutes();
        if (length != null && (length < 1 || length > LONGEST)) {
            throw new IllegalArgumentException("A course takes some time");
        }
        this.title = command.title().strip();
        this.provider = command.provider().strip();
        this.summary = command.summary().strip();
        this.form = command.form();
        this.url = command.url();
        this.minutes = length;
        this.serviceAreas =
                command.serviceAreas().stream().sorted().map(Enum::name).toList();
        this.forWhom = command.forWhom().strip();
        this.words = Lines.join(command.words());
        replace(roles, command.roles());
        replace(measures, command.measures());
        keptAs(command.upkeep());
    }

    private static <T> void replace(Set<T> held, Set<T> by) {
        held.retainAll(by);
        held.addAll(by);
    }

    CourseDetails details(LocalDate today) {
        return new CourseDetails(
                id(),
                slug,
                title,
                provider,
                summary,
                form,
                url,
                minutes,
                ServiceAreas.of(serviceAreas),
                Set.copyOf(roles),
                forWhom,
                Lines.of(words),
                Set.copyOf(measures),
                keptState(today));
    }

    SearchEntry finding() {
        return new SearchEntry(
                        SearchKind.COURSE,
                        id(),
                        CourseLine.staffPath(slug),
                        title,
                        List.of(),
                        summary,
                        provider + "\n\n" + forWhom,
                        Lines.of(words))
                .between(null, listedUntil());
    }

    @Override
    public KeptKind kind() {
        return KeptKind.COURSE;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public @Nullable String publicPath() {
        return null;
    }
}
