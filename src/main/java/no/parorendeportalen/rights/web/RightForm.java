package no.parorendeportalen.rights.web;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.rights.RightDetails;
import no.parorendeportalen.rights.WriteRight;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** What an editor writes about a right. */
public class RightForm extends AddressedForm {

    @Line(max = 200)
    private String title = "";

    @Line(max = 200)
    private String law = "";

    @Line(max = 100, required = false)
    private String section = "";

    @Line(max = 1000, required = false)
    @Pattern(regexp = "|https://[!-~]+", message = "{validation.right.lawUrl}")
    private String lawUrl = "";

    @Line(max = 500, required = false)
    private String who = "";

    @Line(max = 500, required = false)
    private String deadline = "";

    @Prose(max = 20_000, required = true)
    private String gives = "";

    static RightForm empty() {
        var form = new RightForm();
        form.begin();
        return form;
    }

    static RightForm of(RightDetails right) {
        var line = right.line();
        var form = new RightForm();
        form.fill(right.kept());
        form.title = line.title();
        form.law = line.law();
        form.section = line.section();
        form.lawUrl = orEmpty(line.lawUrl());
        form.who = line.who();
        form.deadline = orEmpty(line.deadline());
        form.gives = right.gives();
        return form;
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteRight command(UUID right, @Nullable Long since) {
        return new WriteRight(
                right,
                since,
                chosenSlug(),
                title,
                law,
                section,
                orNull(lawUrl),
                gives,
                who,
                orNull(deadline),
                upkeep());
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(RightDetails saved) {
        var line = saved.line();
        return List.of(
                Part.of("rightForm.title", line.title(), title),
                Part.of("rightForm.law", line.law(), law),
                Part.of("rightForm.section", line.section(), section),
                Part.of("rightForm.lawUrl", line.lawUrl(), lawUrl),
                Part.of("rightForm.who", line.who(), who),
                Part.of("rightForm.deadline", line.deadline(), deadline),
                Part.of("rightForm.gives", saved.gives(), gives));
    }

    @Override
    protected String called() {
        return title;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLaw() {
        return law;
    }

    public void setLaw(String law) {
        this.law = law;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getLawUrl() {
        return lawUrl;
    }

    public void setLawUrl(String lawUrl) {
        this.lawUrl = lawUrl;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(String deadline) {
        this.deadline = deadline;
    }

    public String getGives() {
        return gives;
    }

    public void setGives(String gives) {
        this.gives = gives;
    }
}
