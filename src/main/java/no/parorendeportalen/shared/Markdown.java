package no.parorendeportalen.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The text of the plan, as CommonMark with one addition: {@code [^12]} is a mark that points to reference 12. Raw HTML is shown as text,
 * links go only to http, https, mailto or a path; others are shown as what they say.
 */
public final class Markdown {

    /** Headings are written as level three, since a text never knows how deep in a page it stands. */
    private static final int WRITTEN_LEVEL = 3;

    private static final int DEEPEST_LEVEL = 6;

    private static final Pattern MARK = Pattern.compile("\\^([0-9]{1,6})");

    private static final DefaultUrlSanitizer ALLOWED = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

    private static final Parser PARSER = Parser.builder()
            .linkProcessor((link, scanner, context) -> mark(link, scanner))
            .postProcessor(Markdown::withoutForbiddenLinks)
            .build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .nodeRendererFactory(context -> rendering(ReferenceMark.class, mark -> {}))
            .build();

    private Markdown() {}

    /**
     * As HTML. A mark links to {@code #referanse-12} in the same page.
     *
     * @param markLabel what a mark is called by those who do not see it, before its number
     * @param headingLevel what a heading written {@code ###} becomes, 2 to 6
     */
    public static String html(String markdown, int headingLevel, String markLabel) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(ALLOWED)
                .nodeRendererFactory(
                        context -> rendering(ReferenceMark.class, mark -> mark(context, mark.number, markLabel)))
                .nodeRendererFactory(context -> rendering(Heading.class, it -> heading(context, it, headingLevel)))
                .build()
                .render(PARSER.parse(markdown))
                .strip();
    }

    /** A single paragraph as HTML without the paragraph, to stand in a heading. */
    public static String inlineHtml(String markdown, String markLabel) {
        return html(markdown, WRITTEN_LEVEL, markLabel).replaceFirst("^<p>", "").replaceFirst("</p>$", "");
    }

    /** As text alone, without marks and markup; blocks stand on lines of their own. */
    public static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown)).strip();
    }

    /** The numbers of the references that a text points to. */
    public static Set<Integer> marks(String markdown) {
        var numbers = new TreeSet<Integer>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof ReferenceMark mark) {
                    numbers.add(mark.number);
                }
            }
        });
        return numbers;
    }

    /** Leaves of a link that may go nowhere what it says. */
    private static Node withoutForbiddenLinks(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                if (ALLOWED.sanitizeLinkUrl(link.getDestination()).isEmpty()) {
                    while (link.getFirstChild() != null) {
                        link.insertBefore(link.getFirstChild());
                    }
                    link.unlink();
                }
            }
        });
        return document;
    }

    private static void mark(HtmlNodeRendererContext context, int number, String label) {
        var html = context.getWriter();
        html.raw("<sup>");
        // In this order always, so that a page is the same bytes after a restart.
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "reference-mark");
        attributes.put("href", "#referanse-" + number);
        attributes.put("aria-label", label + " " + number);
        html.tag("a", attributes);
        html.text(String.valueOf(number));
        html.tag("/a");
        html.raw("</sup>");
    }

    private static void heading(HtmlNodeRendererContext context, Heading heading, int level) {
        var html = context.getWriter();
        var tag = "h" + Math.max(2, Math.min(DEEPEST_LEVEL, level + heading.getLevel() - WRITTEN_LEVEL));
        html.line();
        html.raw("<" + tag + ">");
        for (var child = heading.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.raw("</" + tag + ">");
        html.line();
    }

    private static <N extends Node> NodeRenderer rendering(Class<N> type, Consumer<N> render) {
        return new NodeRenderer() {
            @Override
            public Set<Class<? extends Node>> getNodeTypes() {
                return Set.of(type);
            }

            @Override
            public void render(Node node) {
                render.accept(type.cast(node));
            }
        };
    }

    private static final class ReferenceMark extends CustomNode {

        private final int number;

        private ReferenceMark(int number) {
            this.number = number;
        }
    }

    /** CommonMark takes {@code [^12]} for a link without a destination; this says what it is. */
    private static LinkResult mark(LinkInfo link, Scanner scanner) {
        var number = MARK.matcher(link.text(scanner));
        return link.destination() == null && number.matches()
                ? LinkResult.replaceWith(new ReferenceMark(Integer.parseInt(number.group(1))), link.afterTextBracket())
                : LinkResult.none();
    }
}
