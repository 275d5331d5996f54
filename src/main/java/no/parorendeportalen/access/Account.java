package no.parorendeportalen.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.UUID;
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

    @Enumerated(EnumType.STRING)
    private LinkMaker.@Nullable Kind passwordBy;

    private @Nullable UUID passwordIn;

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

    /** With a link. Whoever is signed in with what was before is signed out. */
    void choosePassword(String hash, LinkMaker maker) {
        this.passwordBy = maker.kind();
        this.passwordIn = maker.municipality();
        changePassword(hash);
    }

    /** By who is signed in, and so with what was before: it is trusted no more than that was. */
    void changePassword(String hash) {
        this.passwordHash = hash;
        endSessions();
    }

    /** Nobody signs in until one is chosen anew. */
    void forgetPassword() {
        this.passwordHash = null;
        this.passwordBy = null;
        this.passwordIn = null;
        endSessions();
    }

    /** Whether no administrator of another municipality may know the password. */
    boolean isPasswordTrustedIn(UUID municipality) {
        return passwordHash == null
                || passwordBy != null && new LinkMaker(passwordBy, passwordIn).isTrustedIn(municipality);
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
