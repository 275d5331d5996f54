package no.parorendeportalen.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of this JVM: started when first asked for, stopped with the JVM. */
final class Chromium {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final class Holder {
        static final Browser BROWSER = start();
    }

    private Chromium() {}

    static Browser browser() {
        return Holder.BROWSER;
    }

    static boolean isThere() {
        return executable().isPresent() || mayBeDownloaded();
    }

    private static boolean mayBeDownloaded() {
        return "download".equals(System.getProperty("portal.browser"));
    }

    private static Optional<Path> executable() {
        var told = Stream.of(System.getProperty("CHROMIUM_PATH"), System.getenv("CHROMIUM_PATH"))
                .filter(it -> it != null && !it.isBlank());
        return Stream.concat(told, USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser start() {
        var executable = executable();
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(executable.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var browser = playwright.chromium().launch(options().setExecutablePath(executable.orElse(null)));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }

    private static BrowserType.LaunchOptions options() {
        // No threads that work ahead: another browser waits for the same two cores.
        var flags = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--js-flags=--single-threaded"));
        if ("root".equals(System.getProperty("user.name"))) {
            flags.add("--no-sandbox");
        }
        return new BrowserType.LaunchOptions().setHeadless(true).setArgs(flags);
    }
}
