package no.parorendeportalen.browser;

import com.microsoft.playwright.Page;
import java.util.Optional;

/** Whether a page can be read without scrolling sideways on the narrowest screen (WCAG 2.2, 1.4.10). */
final class Width {

    private Width() {}

    /** How wide it is, and what makes it so; nothing where it fits. */
    static Optional<String> tooWide(Page page) {
        var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (width <= Window.NARROWEST) {
            return Optional.empty();
        }
        return Optional.of("is " + width + " wide: " + page.evaluate("""
                () => [...document.querySelectorAll('body *')]
                  .filter(it => it.getBoundingClientRect().right > innerWidth + 1)
                  .slice(0, 5).map(it => it.tagName + '.' + (it.className.baseVal ?? it.className)).join(', ')"""));
    }
}
