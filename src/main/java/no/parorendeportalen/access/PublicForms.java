package no.parorendeportalen.access;

import java.util.List;

/**
 * Path patterns below a municipality to which everybody may send a form without signing in. Each feature declares its own as a bean, beside
 * {@link PublicPaths} for the page that the form stands on; its handler asks the {@link PublicFormGuard}.
 */
public record PublicForms(List<String> patterns) {

    public static PublicForms of(String... patterns) {
        return new PublicForms(List.of(patterns));
    }
}
