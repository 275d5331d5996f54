package no.parorendeportalen.document.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;

/** What holds for a document whatever its versions say. */
public class SettingsForm {

    private @Nullable UUID ownerUnit;

    private @Nullable UUID approver;

    private Set<ServiceArea> serviceAreas = new LinkedHashSet<>();

    private Set<UUID> units = new LinkedHashSet<>();

    private boolean receipt;

    @NotNull
    @Min(1)
    @Max(60)
    private @Nullable Integer revisionMonths = DocumentSettings.USUAL_MONTHS;

    private Set<Integer> measures = new LinkedHashSet<>();

    private @Nullable Long version;

    static SettingsForm of(DocumentFolder folder) {
        var form = new SettingsForm();
        var settings = folder.settings();
        form.ownerUnit = settings.ownerUnit();
        form.approver = settings.approver();
        form.serviceAreas = new LinkedHashSet<>(settings.serviceAreas());
        form.units = new LinkedHashSet<>(settings.units());
        form.receipt = settings.receipt();
        form.revisionMonths = settings.revisionMonths();
        form.measures = new LinkedHashSet<>(settings.measures());
        form.version = folder.version();
        return form;
    }

    /** Only of a form without errors. */
    DocumentSettings settings() {
        return new DocumentSettings(
                ownerUnit, approver, serviceAreas, units, receipt, Objects.requireNonNull(revisionMonths), measures);
    }

    /** The version that the form was filled in from: one that none has where it was left out. */
    long knownVersion() {
        return version == null ? -1 : version;
    }

    public @Nullable UUID getOwnerUnit() {
        return ownerUnit;
    }

    public void setOwnerUnit(@Nullable UUID ownerUnit) {
        this.ownerUnit = ownerUnit;
    }

    public @Nullable UUID getApprover() {
        return approver;
    }

    public void setApprover(@Nullable UUID approver) {
        this.approver = approver;
    }

    public Set<ServiceArea> getServiceAreas() {
        return serviceAreas;
    }

    public void setServiceAreas(Set<ServiceArea> serviceAreas) {
        this.serviceAreas = serviceAreas;
    }

    public Set<UUID> getUnits() {
        return units;
    }

    public void setUnits(Set<UUID> units) {
        this.units = units;
    }

    public boolean isReceipt() {
        return receipt;
    }

    public void setReceipt(boolean receipt) {
        this.receipt = receipt;
    }

    public @Nullable Integer getRevisionMonths() {
        return revisionMonths;
    }

    public void setRevisionMonths(@Nullable Integer revisionMonths) {
        this.revisionMonths = revisionMonths;
    }

    public Set<Integer> getMeasures() {
        return measures;
    }

    public void setMeasures(Set<Integer> measures) {
        this.measures = measures;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
