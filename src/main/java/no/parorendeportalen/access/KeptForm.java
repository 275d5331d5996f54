package no.parorendeportalen.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent when its session, or its token, no longer held. What was typed goes along in the page that asks to sign in, and in the
 * one after it, so that nothing is kept on the server and nothing is lost. The pages are drawn where the request is forwarded to.
 */
public final class KeptForm {

    /** Asks to sign in, and keeps what was sent. Not an address: only what is forwarded arrives there. */
    public static final String SIGN_IN = "/logg-inn/utlopt";

    /** Signed in: asks to send again what was kept. */
    public static final String CONTINUE = "/logg-inn/fortsett";

    private static final String FORWARDED = KeptForm.class.getName();

    private KeptForm() {}

    static void showSignIn(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        forward(SIGN_IN, request, response);
    }

    static void showContinue(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        forward(CONTINUE, request, response);
    }

    private static void forward(String page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(FORWARDED, address(request));
        request.getRequestDispatcher(page).forward(request, response);
    }

    /** Where the form was on its way; null for what was not forwarded. */
    public static @Nullable String addressOf(HttpServletRequest request) {
        return (String) request.getAttribute(FORWARDED);
    }

    static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
