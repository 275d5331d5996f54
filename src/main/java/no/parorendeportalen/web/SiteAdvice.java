package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@link Site}. */
@ControllerAdvice
class SiteAdvice {

    private final SiteFrame frame;

    SiteAdvice(SiteFrame frame) {
        this.frame = frame;
    }

    @ModelAttribute("site")
    Site site(HttpServletRequest request) {
        return frame.of(request);
    }
}
