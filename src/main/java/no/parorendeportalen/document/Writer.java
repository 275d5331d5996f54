package no.parorendeportalen.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who wrote last: a name to show, and the account that may not approve it; both null where nobody was signed in. */
record Writer(@Nullable String name, @Nullable UUID account) {}
