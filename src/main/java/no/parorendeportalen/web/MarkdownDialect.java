package no.parorendeportalen.web;

import java.util.Set;
import no.parorendeportalen.shared.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** {@code #markdown} in templates: the only source of HTML that is not escaped. */
@Component
class MarkdownDialect extends AbstractDialect implements IExpressionObjectDialect {

    private static final String NAME = "markdown";

    private final MessageSource messages;

    MarkdownDialect(MessageSource messages) {
        super(NAME);
        this.messages = messages;
    }

    /** What templates call. */
    public static final class Rendering {

        private final String markLabel;

        private Rendering(String markLabel) {
            this.markLabel = markLabel;
        }

        /** @param headingLevel what a heading written {@code ###} becomes, 2 to 6 */
        public String html(String markdown, int headingLevel) {
            return Markdown.html(markdown, headingLevel, markLabel);
        }

        /** A single paragraph, to stand in a heading. */
        public String inline(String markdown) {
            return Markdown.inlineHtml(markdown, markLabel);
        }
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of(NAME);
            }

            @Override
            public Object buildObject(IExpressionContext context, String expressionObjectName) {
                return new Rendering(messages.getMessage("references.mark", null, context.getLocale()));
            }

            @Override
            public boolean isCacheable(String expressionObjectName) {
                return true;
            }
        };
    }
}
