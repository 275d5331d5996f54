package no.parorendeportalen.web;

import jakarta.servlet.ServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Until when the page that is being made is right. Who shows something that follows the clock says it here, from wherever the page is made;
 * the {@link PageCache} makes it anew from then on. Outside a request nothing happens.
 *
 * <p>While the database is away a page cannot be made anew, and an older copy is all there is. Past its moment it must not say what is no longer so, but
 * its telephone numbers still are right, and needed. So:
 *
 * <ul>
 *   <li>What a template puts between {@code <!--now-->} and {@code <!--/now-->} is cut out of such a copy; its moment is said by
 *       {@link #untilMarked}. Everything else on the page must be true without it.
 *   <li>A page that cannot be mended so says {@link #until}: past that moment the copy is not shown at all.
 *   <li>A page whose every word stays true, since it names its dates, says {@link #fresh}: it is made anew when it can be.
 * </ul>
 */
public final class PageTime {

    private static final String WHOLE = PageTime.class.getName() + ".whole";
    private static final String MARKED = PageTime.class.getName() + ".marked";
    private static final String FRESH = PageTime.class.getName() + ".fresh";

    private PageTime() {}

    /** The page is not right any longer from this moment on. */
    public static void until(Instant moment) {
        note(WHOLE, moment);
    }

    /** What is marked as following the clock is not right any longer from this moment on. */
    public static void untilMarked(Instant moment) {
        note(MARKED, moment);
    }

    /** The page would be made otherwise from this moment on, but what it says is true even then. */
    public static void fresh(Instant moment) {
        note(FRESH, moment);
    }

    /** The earliest that was said of the whole page. */
    static @Nullable Instant whole(ServletRequest request) {
        return (Instant) request.getAttribute(WHOLE);
    }

    /** The earliest that was said of what is marked. */
    static @Nullable Instant marked(ServletRequest request) {
        return (Instant) request.getAttribute(MARKED);
    }

    /** The earliest that was said of how fresh the page is. */
    static @Nullable Instant freshUntil(ServletRequest request) {
        return (Instant) request.getAttribute(FRESH);
    }

    private static void note(String name, Instant moment) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && (!(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Instant before)
                        || moment.isBefore(before))) {
            request.setAttribute(name, moment, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
