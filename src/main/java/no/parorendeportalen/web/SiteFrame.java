package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletRequest;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.shared.RunMode;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the {@link Site} of a request. It asks nothing of the database, so that an error page can be shown without one. */
@Component
class SiteFrame {

    private final boolean demonstration;

    SiteFrame(Environment settings) {
        this.demonstration = RunMode.of(settings).isDemonstration();
    }

    Site of(HttpServletRequest request) {
        return new Site(
                demonstration,
                request.getAttribute(MunicipalityDetails.class.getName()) instanceof MunicipalityDetails it
                        ? new Site.Place(it.address(), it.name(), it.palette().key(), it.contact(), it.statements())
                        : null);
    }
}
