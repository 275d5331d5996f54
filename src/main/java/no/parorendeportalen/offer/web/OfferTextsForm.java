package no.parorendeportalen.offer.web;

import no.parorendeportalen.offer.OfferTexts;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import no.parorendeportalen.web.WebAddress;

/** What an editor says of an offer in words: the first part of {@link OfferForm}. */
public abstract class OfferTextsForm extends AddressedForm {

    @Line(max = 120)
    private String title = "";

    @Prose(max = 2_000)
    private String formerNames = "";

    @Line(max = 300)
    private String summary = "";

    @Prose(max = 5_000)
    private String words = "";

    @Prose(max = 20_000)
    private String forWhom = "";

    @Prose(max = 20_000)
    private String whatYouGet = "";

    @Prose(max = 20_000)
    private String steps = "";

    @Prose(max = 20_000)
    private String afterwards = "";

    @Line(max = 300, required = false)
    private String waiting = "";

    @Prose(max = 20_000)
    private String complaint = "";

    @Line(max = 300, required = false)
    private String schedule = "";

    @Line(max = 1000, required = false)
    @WebAddress
    private String url = "";

    @Prose(max = 20_000)
    private String staff = "";

    void say(OfferTexts texts) {
        title = texts.title();
        formerNames = Lines.join(texts.formerNames());
        summary = texts.summary();
        words = Lines.join(texts.words());
        forWhom = texts.forWhom();
        whatYouGet = texts.whatYouGet();
        steps = Lines.join(texts.steps());
        afterwards = texts.afterwards();
        waiting = orEmpty(texts.waiting());
        complaint = texts.complaint();
        schedule = orEmpty(texts.schedule());
        url = orEmpty(texts.url());
        staff = texts.staff();
    }

    OfferTexts texts() {
        return new OfferTexts(
                title,
                Lines.of(formerNames),
                summary,
                forWhom,
                whatYouGet,
                Lines.of(steps),
                afterwards,
                orNull(waiting),
                complaint,
                orNull(schedule),
                staff,
                Lines.of(words),
                orNull(url));
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

    public String getFormerNames() {
        return formerNames;
    }

    public void setFormerNames(String formerNames) {
        this.formerNames = formerNames;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getForWhom() {
        return forWhom;
    }

    public void setForWhom(String forWhom) {
        this.forWhom = forWhom;
    }

    public String getWhatYouGet() {
        return whatYouGet;
    }

    public void setWhatYouGet(String whatYouGet) {
        this.whatYouGet = whatYouGet;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }

    public String getAfterwards() {
        return afterwards;
    }

    public void setAfterwards(String afterwards) {
        this.afterwards = afterwards;
    }

    public String getWaiting() {
        return waiting;
    }

    public void setWaiting(String waiting) {
        this.waiting = waiting;
    }

    public String getComplaint() {
        return complaint;
    }

    public void setComplaint(String complaint) {
        this.complaint = complaint;
    }

    public String getSchedule() {
        return schedule;
    }

    public void setSchedule(String schedule) {
        this.schedule = schedule;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }
}
