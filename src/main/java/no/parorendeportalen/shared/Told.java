package no.parorendeportalen.shared;

import java.util.List;

/**
 * Something to tell a person, in the words of the message bundle.
 *
 * @param key of the message
 * @param arguments of that message
 */
public record Told(String key, List<Object> arguments) {

    public static Told of(String key, Object... arguments) {
        return new Told(key, List.of(arguments));
    }
}
