package no.parorendeportalen.access;

import java.util.List;

/**
 * Path patterns that everybody may read without signing in. Each feature declares its own as a bean; what no feature declares is
 * refused.
 */
public record PublicPaths(List<String> patterns) {

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
