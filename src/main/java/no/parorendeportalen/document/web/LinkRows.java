package no.parorendeportalen.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Rows;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.server.ResponseStatusException;

/** The part of a form that says what something leads to: those that are chosen, and one more to choose. */
public abstract class LinkRows {

    private static final int MOST = 40;

    private static final Pattern ACT = Pattern.compile("(legg-til)|(fjern|opp|ned)-(\\d{1,2})");

    private List<@Line(max = 60, required = false) String> links = new ArrayList<>();

    @Line(max = 60, required = false)
    private String link = "";

    /**
     * What a button among the rows does: the form is shown again, and nothing is saved.
     *
     * @return the row to go on in; -1 for none, and then it is the choice of one more
     */
    int change(String act) {
        var asked = ACT.matcher(act);
        if (!asked.matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (asked.group(1) != null) {
            take();
            return -1;
        }
        var row = Integer.parseInt(asked.group(3));
        if (row >= links.size()) {
            return -1;
        }
        return Rows.change(links, asked.group(2), row);
    }

    /** What has been chosen and not yet added is meant to be added. */
    void take() {
        if (!link.isEmpty() && !links.contains(link) && links.size() < MOST) {
            links.add(link);
        }
        link = "";
    }

    void check(LinkChoices choices, Errors errors) {
        if (!links.stream().allMatch(choices::knows)) {
            links.removeIf(it -> !choices.knows(it));
            errors.rejectValue("link", "gone");
        }
    }

    void fill(List<String> words) {
        this.links = new ArrayList<>(words);
    }

    public List<String> getLinks() {
        return links;
    }

    public void setLinks(List<String> links) {
        this.links = links;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
