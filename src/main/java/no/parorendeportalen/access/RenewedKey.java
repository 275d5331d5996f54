package no.parorendeportalen.access;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret that lives in memory alone and is another one each day. What was signed with yesterday's is still known; what is older than that
 * nobody can tell from noise, the portal neither.
 */
final class RenewedKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private Keys keys;

    private record Keys(LocalDate day, byte[] today, byte[] yesterday) {}

    RenewedKey(Clock clock) {
        this.clock = clock;
        this.keys = new Keys(LocalDate.now(clock), secret(), secret());
    }

    String sign(String text) {
        return sign(keys().today(), text);
    }

    boolean hasSigned(String text, String signature) {
        var now = keys();
        return isSame(sign(now.today(), text), signature) || isSame(sign(now.yesterday(), text), signature);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized Keys keys() {
        var day = LocalDate.now(clock);
        if (!day.equals(keys.day())) {
            keys = new Keys(day, secret(), day.equals(keys.day().plusDays(1)) ? keys.today() : secret());
        }
        return keys;
    }

    private byte[] secret() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String sign(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
