package no.parorendeportalen.access;

import jakarta.persistence.Entity;
import java.util.Locale;
import java.util.regex.Pattern;
import no.parorendeportalen.access.MemberRefused.Reason;
import no.parorendeportalen.shared.PortalEntity;
import org.jspecify.annotations.Nullable;

/** A person who can sign in, the same in every municipality. What they may do there, their memberships say. */
@Entity
class Account extends PortalEntity {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 120;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}.]+");

    private String email;

    private String name;

    private @Nullable String passwordHash;

    private long sessionStamp;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Account() {}

    Account(String email, String name) {
        this.email = email(email);
        this.name = checked(name);
    }

    /** As it is kept: lower case, without what stands around it. */
    static String email(String written) {
        var email = written.strip().toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            throw new MemberRefused(Reason.EMAIL);
        }
        return email;
    }

    private static String checked(String name) {
        var line = name.strip();
        if (line.isEmpty() || line.length() > LONGEST_NAME || !isWritable(line)) {
            throw new MemberRefused(Reason.NAME);
        }
        return line;
    }

    /** What a line of the database and of a page can hold: no control characters, no half of a pair. */
    private static boolean isWritable(String line) {
        return line.codePoints()
                .noneMatch(it -> Character.isISOControl(it) || Character.getType(it) == Character.SURROGATE);
    }

    void rename(String name) {
        this.name = checked(name);
    }

    /** Whoever is signed in with what was before is signed out. */
    void changePassword(String hash) {
        this.passwordHash = hash;
        endSessions();
    }

    void endSessions() {
        sessionStamp++;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    long sessionStamp() {
        return sessionStamp;
    }
}
