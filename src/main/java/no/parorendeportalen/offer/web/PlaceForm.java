package no.parorendeportalen.offer.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.offer.PlaceDetails;
import no.parorendeportalen.offer.WritePlace;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.PageOrder;
import no.parorendeportalen.web.Prose;
import no.parorendeportalen.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** What an editor writes about a place. */
@PageOrder({"name", "address", "wayIn", "url"})
public class PlaceForm extends NamedForm {

    @Line(max = 300)
    private String address = "";

    @Prose(max = 1_000)
    private String wayIn = "";

    @Line(max = 1000, required = false)
    @WebAddress
    private String url = "";

    static PlaceForm empty() {
        var form = new PlaceForm();
        form.begin();
        return form;
    }

    static PlaceForm of(PlaceDetails place) {
        var form = new PlaceForm();
        form.fill(place.kept());
        form.setName(place.line().name());
        form.address = place.line().address();
        form.wayIn = orEmpty(place.line().wayIn());
        form.url = orEmpty(place.line().url());
        return form;
    }

    /** @param since the version that it was filled in from; null for a new one */
    WritePlace command(UUID place, @Nullable Long since) {
        return new WritePlace(place, since, null, getName(), address, orNull(wayIn), orNull(url), upkeep());
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(PlaceDetails saved) {
        var line = saved.line();
        return List.of(
                Part.of("placeForm.name", line.name(), getName()),
                Part.of("placeForm.address", line.address(), address),
                Part.of("placeForm.wayIn", line.wayIn(), wayIn),
                Part.of("placeForm.url", line.url(), url));
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getWayIn() {
        return wayIn;
    }

    public void setWayIn(String wayIn) {
        this.wayIn = wayIn;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
