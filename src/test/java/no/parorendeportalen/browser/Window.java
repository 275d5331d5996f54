package no.parorendeportalen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A window of the browser with nothing remembered from before, and everything that goes wrong in it noted. */
final class Window implements AutoCloseable {

    static final int WIDE = 1280;
    static final int PHONE = 360;
    static final int NARROWEST = 320;
    static final int HEIGHT = 900;

    private static final int PATIENCE_MILLIS = 15_000;

    private final String root;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Window(int port, int width, Consumer<Browser.NewContextOptions> more) {
        this.root = "http://127.0.0.1:" + port;
        var options = new Browser.NewContextOptions()
                .setBaseURL(root)
                .setViewportSize(width, HEIGHT)
                .setLocale("nb-NO")
                .setReducedMotion(ReducedMotion.REDUCE);
        more.accept(options);
        var context = Chromium.browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(it -> complaints.add("script: " + it));
        page.onRequest(it -> {
            if (!it.url().startsWith(root + "/") && !it.url().startsWith("data:")) {
                complaints.add("asked elsewhere: " + it.url());
            }
        });
        page.onResponse(it -> {
            if (it.status() >= 400 && !it.request().isNavigationRequest()) {
                complaints.add(it.status() + " for " + it.url());
            }
        });
    }

    static Window open(int port, int width) {
        return new Window(port, width, it -> {});
    }

    static Window dark(int port, int width) {
        return new Window(port, width, it -> it.setColorScheme(ColorScheme.DARK));
    }

    static Window withoutScripts(int port, int width) {
        return new Window(port, width, it -> it.setJavaScriptEnabled(false));
    }

    /** By the whole name, as it is read aloud. */
    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private void note(ConsoleMessage message) {
        // The browser mentions each page that is not 200; that the page is such a one is known.
        var isThePageItself = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (!isThePageItself && List.of("error", "warning").contains(message.type())) {
            complaints.add("console: " + message.text());
        }
    }

    Page page() {
        return page;
    }

    Response visit(String path) {
        return page.navigate(path);
    }

    /** Signs in as a person does. */
    void signIn(String email, String password) {
        visit("/logg-inn");
        page.fill("input[name=epost]", email);
        page.fill("input[name=passord]", password);
        page.keyboard().press("Enter");
        page.waitForURL(it -> !it.contains("/logg-inn"));
    }

    /** Path and query of where the reader is now. */
    String address() {
        var url = URI.create(page.url());
        return url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
    }

    /** What was noted since the last time: messages of the console, failed scripts and files, requests to other hosts. */
    List<String> complaints() {
        var noted = List.copyOf(complaints);
        complaints.clear();
        return noted;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
