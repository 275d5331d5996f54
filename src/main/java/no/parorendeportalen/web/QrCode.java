package no.parorendeportalen.web;

import io.nayuki.qrcodegen.DataTooLongException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An address for a telephone's camera, ready to be drawn.
 *
 * @param side modules in its width and height, with the quiet zone around it
 * @param path of SVG that covers the dark modules
 */
public record QrCode(String address, int side, String path) {

    private static final int QUIET_ZONE = 4;

    /** Longer than this it is too fine for an ordinary printer and an old telephone. */
    private static final int LONGEST = 1_000;

    /** Nothing for an address that is too long. */
    public static Optional<QrCode> of(String address) {
        if (address.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.empty();
        }
        try {
            var code = io.nayuki.qrcodegen.QrCode.encodeText(address, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
            return Optional.of(new QrCode(address, code.size + 2 * QUIET_ZONE, path(code)));
        } catch (DataTooLongException tooLong) {
            return Optional.empty();
        }
    }

    /** Each run of dark modules in a row is one rectangle. */
    private static String path(io.nayuki.qrcodegen.QrCode code) {
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                var start = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append(String.format(
                            "M%d %dh%dv1h-%dz", start + QUIET_ZONE, y + QUIET_ZONE, x - start, x - start));
                }
            }
        }
        return path.toString();
    }
}
