package no.parorendeportalen.upkeep;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the forms of all that is kept true have in common: its identity, and who keeps it, how often, and where it is known from. */
@NamedSource
public abstract class UpkeepForm {

    private @Nullable UUID id;

    private @Nullable Long version;

    private @Nullable UUID ownerUnit;

    @NotNull
    @Min(1)
    @Max(24)
    private @Nullable Integer checkEvery = Upkeep.USUALLY;

    @Line(max = 200, required = false)
    private String sourceName = "";

    @Line(max = 1000, required = false)
    private String sourceUrl = "";

    private @Nullable LocalDate sourceReadOn;

    /** One of the units to choose among, as {@code components/select} draws it. */
    public record Choice(String value, String label, boolean selected) {}

    /** For a thing to come: it has an id from now on, so that sending the form twice makes one. */
    protected void begin() {
        this.id = UUID.randomUUID();
    }

    /** As it stands now. */
    protected void fill(KeptState kept) {
        var upkeep = kept.upkeep();
        var source = upkeep.source();
        this.id = kept.id();
        this.version = kept.version();
        this.ownerUnit = upkeep.ownerUnit();
        this.checkEvery = upkeep.checkEvery();
        this.sourceName = source == null ? "" : source.name();
        this.sourceUrl = source == null ? "" : orEmpty(source.url());
        this.sourceReadOn = source == null ? null : source.readOn();
    }

    /** Only of a form without errors. */
    public Upkeep upkeep() {
        return new Upkeep(ownerUnit, Objects.requireNonNull(checkEvery), source());
    }

    /** The id that a new thing is to have. */
    public UUID newId() {
        return Objects.requireNonNullElseGet(id, UUID::randomUUID);
    }

    /** The version that the form was filled in from: one that none has where it was left out. */
    public long knownVersion() {
        return version == null ? -1 : version;
    }

    private @Nullable SourceOfFact source() {
        return sourceName.isEmpty() ? null : new SourceOfFact(sourceName, orNull(sourceUrl), sourceReadOn);
    }

    /** Of a thing to come: what must be right of it, and not of those that are there. */
    protected abstract void checkNew(Errors errors);

    /** Something else holds what a thing to come wants for itself, or the same form was sent before with something else in it. */
    protected abstract void taken(Errors errors);

    /**
     * Beside the version that somebody else has saved; from now on this form builds on that one.
     *
     * @param own what differs of its kind alone
     * @param units all of the municipality's
     */
    Conflict conflict(KeptState saved, List<Conflict.Part> own, Collection<UnitDetails> units, String keepHref) {
        this.version = saved.version();
        var parts = new ArrayList<>(own);
        parts.addAll(upkeepParts(saved, units));
        return new Conflict(saved.changedBy(), parts, keepHref);
    }

    private List<Conflict.Part> upkeepParts(KeptState saved, Collection<UnitDetails> units) {
        var theirs = saved.upkeep();
        var source = theirs.source();
        var parts = new ArrayList<Conflict.Part>();
        parts.add(Conflict.Part.of("upkeep.ownerUnit", name(theirs.ownerUnit(), units), name(ownerUnit, units)));
        parts.add(Conflict.Part.of("upkeep.checkEvery", text(theirs.checkEvery()), text(checkEvery)));
        parts.add(Conflict.Part.of("upkeep.sourceName", source == null ? null : source.name(), sourceName));
        parts.add(Conflict.Part.of("upkeep.sourceUrl", source == null ? null : source.url(), sourceUrl));
        parts.add(Conflict.Part.of(
                "upkeep.sourceReadOn", source == null ? null : text(source.readOn()), text(sourceReadOn)));
        return parts;
    }

    private static @Nullable String name(@Nullable UUID unit, Collection<UnitDetails> units) {
        return units.stream()
                .filter(it -> it.id().equals(unit))
                .map(UnitDetails::name)
                .findFirst()
                .orElse(null);
    }

    /** As {@link Conflict} shows it. */
    protected static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** As a field holds what may be left out. */
    protected static String orEmpty(@Nullable String said) {
        return Objects.requireNonNullElse(said, "");
    }

    /** What a field holds that may be left out. */
    protected static @Nullable String orNull(String written) {
        return written.isEmpty() ? null : written;
    }

    /** The units that can own it, by how deep they stand. */
    public List<Choice> ownerChoices(Collection<UnitDetails> units, String nobody) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", nobody, ownerUnit == null));
        units.stream()
                .filter(UnitDetails::isOpen)
                .map(it -> new Choice(
                        it.id().toString(),
                        "\u00a0\u00a0".repeat(it.depth()) + it.name(),
                        it.id().equals(ownerUnit)))
                .forEach(choices::add);
        return choices;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable UUID getOwnerUnit() {
        return ownerUnit;
    }

    public void setOwnerUnit(@Nullable UUID ownerUnit) {
        this.ownerUnit = ownerUnit;
    }

    public @Nullable Integer getCheckEvery() {
        return checkEvery;
    }

    public void setCheckEvery(@Nullable Integer checkEvery) {
        this.checkEvery = checkEvery;
    }

    public String getSourceName() {
        return sourceName;
    }

    public void setSourceName(String sourceName) {
        this.sourceName = sourceName;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl;
    }

    public @Nullable LocalDate getSourceReadOn() {
        return sourceReadOn;
    }

    public void setSourceReadOn(@Nullable LocalDate sourceReadOn) {
        this.sourceReadOn = sourceReadOn;
    }
}
