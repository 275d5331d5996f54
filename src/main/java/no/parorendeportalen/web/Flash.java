package no.parorendeportalen.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is told once, on the page that a form leads to. It waits in the session, so its arguments are numbers and text alone.
 *
 * @param kind how it is drawn and said, as {@code components/notice} knows it
 * @param key of the message
 * @param args of that message
 * @param undo where a form takes back what is told; null where nothing does
 */
public record Flash(
        String kind,
        String key,
        List<Serializable> args,
        @Nullable String undo) implements Serializable {

    public Flash {
        args = List.copyOf(args);
    }

    public Flash(String kind, String key, List<Serializable> args) {
        this(kind, key, args, null);
    }

    /** It went well. */
    public static void tell(RedirectAttributes redirect, String key, Object... args) {
        put(redirect, "success", key, args);
    }

    /**
     * It went well, and can be taken back.
     *
     * @param undo the address to which an empty form is sent for that
     */
    public static void tellWithUndo(RedirectAttributes redirect, String undo, String key, Object... args) {
        redirect.addFlashAttribute("flash", new Flash("success", key, serializable(args), undo));
    }

    /** Good to know. */
    public static void inform(RedirectAttributes redirect, String key, Object... args) {
        put(redirect, "info", key, args);
    }

    /** It went well, but something should be looked at. */
    public static void warn(RedirectAttributes redirect, String key, Object... args) {
        put(redirect, "warning", key, args);
    }

    private static void put(RedirectAttributes redirect, String kind, String key, Object... args) {
        redirect.addFlashAttribute("flash", new Flash(kind, key, serializable(args)));
    }

    private static List<Serializable> serializable(Object... args) {
        return Arrays.stream(args).map(Flash::argument).toList();
    }

    private static Serializable argument(Object argument) {
        return argument instanceof Number number ? number : argument.toString();
    }
}
