package no.parorendeportalen.web;

import no.parorendeportalen.shared.Markdown;
import org.springframework.stereotype.Component;

/** {@code @markdown} in templates: the only source of HTML that is not escaped. */
@Component("markdown")
class MarkdownForPages {

    /** @param headingLevel what a heading in the text becomes, 2 to 6 */
    public String html(String markdown, int headingLevel) {
        return Markdown.html(markdown, headingLevel);
    }

    /** Without marks and markup. */
    public String plain(String markdown) {
        return Markdown.plain(markdown);
    }
}
