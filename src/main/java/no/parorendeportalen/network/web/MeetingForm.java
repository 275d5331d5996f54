package no.parorendeportalen.network.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.calendar.WrittenTime;
import no.parorendeportalen.network.MeetingDetails;
import no.parorendeportalen.network.MeetingSaid;
import no.parorendeportalen.network.WriteMeeting;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import no.parorendeportalen.web.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor writes of a meeting of a network. */
public class MeetingForm {

    private @Nullable UUID id;

    private @Nullable Long version;

    @NotNull
    private @Nullable LocalDate day;

    @Line(max = 5)
    @Pattern(regexp = WrittenTime.HOUR, message = "{validation.hour}")
    private String from = "";

    @Line(max = 5)
    @Pattern(regexp = WrittenTime.HOUR, message = "{validation.hour}")
    private String to = "";

    @Line(max = 300, required = false)
    private String place = "";

    @Line(max = 1000, required = false)
    @WebAddress
    private String videoUrl = "";

    @Prose(max = 20_000)
    private String agenda = "";

    static MeetingForm empty() {
        var form = new MeetingForm();
        form.id = UUID.randomUUID();
        return form;
    }

    static MeetingForm of(MeetingDetails meeting) {
        var said = meeting.said();
        var form = new MeetingForm();
        form.id = meeting.id();
        form.version = meeting.version();
        var time = WrittenTime.of(said.time());
        form.day = time.day();
        form.from = time.from();
        form.to = time.to();
        form.place = Objects.requireNonNullElse(said.place(), "");
        form.videoUrl = Objects.requireNonNullElse(said.videoUrl(), "");
        form.agenda = said.agenda();
        return form;
    }

    /** What only the fields together can show to be wrong. */
    void check(Errors errors) {
        if (time().check(errors) && place.isEmpty() && videoUrl.isEmpty()) {
            errors.rejectValue("place", "nowhere");
        }
    }

    WriteMeeting toAdd(UUID network) {
        return new WriteMeeting(newId(), null, network, said());
    }

    WriteMeeting toChange(UUID network, UUID meeting) {
        return new WriteMeeting(meeting, version == null ? -1 : version, network, said());
    }

    /** The id that a new meeting is to have. */
    UUID newId() {
        return Objects.requireNonNullElseGet(id, UUID::randomUUID);
    }

    private MeetingSaid said() {
        return new MeetingSaid(time().time(), place, videoUrl, agenda);
    }

    private WrittenTime time() {
        return new WrittenTime(day, from, to, null);
    }

    /** What differs from the version that somebody else has saved; from now on this form builds on that one. */
    Conflict conflict(MeetingDetails saved, String keepHref) {
        var theirs = of(saved);
        var time = time().spelled();
        this.version = saved.version();
        return new Conflict(
                saved.changedBy(),
                List.of(
                        Part.of("meetingForm.day", String.valueOf(theirs.day), String.valueOf(day)),
                        Part.of("meetingForm.from", theirs.from, time.from()),
                        Part.of("meetingForm.to", theirs.to, time.to()),
                        Part.of("meetingForm.place", theirs.place, place),
                        Part.of("meetingForm.videoUrl", theirs.videoUrl, videoUrl),
                        Part.of("meetingForm.agenda", theirs.agenda, agenda)),
                keepHref);
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

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getVideoUrl() {
        return videoUrl;
    }

    public void setVideoUrl(String videoUrl) {
        this.videoUrl = videoUrl;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }
}
