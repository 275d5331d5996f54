package no.parorendeportalen.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Asks the portal through a plain socket: what is written is what is sent, however wrong it is. */
final class Wire {

    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** What came back; header names in lower case. */
    record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The one header of that name, or null. */
        String header(String name) {
            var values = all(name);
            if (values.size() > 1) {
                throw new AssertionError("more than one " + name + ": " + values);
            }
            return values.isEmpty() ? null : values.get(0);
        }

        List<String> all(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }

        String contentType() {
            return header("content-type");
        }
    }

    /** @param headers whole lines, like {@code Accept: text/html} */
    Answer get(String target, String... headers) {
        return send("GET", target, headers);
    }

    Answer send(String method, String target, String... headers) {
        var request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        var lines = new ArrayList<>(Arrays.asList(headers));
        if (lines.stream().noneMatch(it -> it.toLowerCase(Locale.ROOT).startsWith("host:"))) {
            lines.add("Host: 127.0.0.1:" + port);
        }
        lines.add("Connection: close");
        lines.forEach(it -> request.append(it).append("\r\n"));
        return raw(request.append("\r\n").toString());
    }

    /** Sends it as it is, in UTF-8. */
    Answer raw(String request) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            // Nothing more will come: the server need not wait for a body that was only announced.
            socket.shutdownOutput();
            return read(socket.getInputStream().readAllBytes(), request.startsWith("HEAD "));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Answer read(byte[] all, boolean withoutBody) {
        var end = end(all);
        var lines = new String(all, 0, end, StandardCharsets.ISO_8859_1).split("\r\n");
        var headers = new TreeMap<String, List<String>>();
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            var colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        var body = Arrays.copyOfRange(all, end + 4, all.length);
        var isChunked = headers.getOrDefault("transfer-encoding", List.of()).contains("chunked") && !withoutBody;
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, isChunked ? joined(body) : body);
    }

    private static int end(byte[] all) {
        for (var at = 0; at + 3 < all.length; at++) {
            if (all[at] == '\r' && all[at + 1] == '\n' && all[at + 2] == '\r' && all[at + 3] == '\n') {
                return at;
            }
        }
        throw new AssertionError("no answer, or one cut off: " + new String(all, StandardCharsets.ISO_8859_1));
    }

    private static byte[] joined(byte[] chunks) {
        var whole = new ByteArrayOutputStream();
        var at = 0;
        while (true) {
            var line = at;
            while (chunks[line] != '\r') {
                line++;
            }
            var size = Integer.parseInt(new String(chunks, at, line - at, StandardCharsets.US_ASCII), 16);
            if (size == 0) {
                return whole.toByteArray();
            }
            whole.write(chunks, line + 2, size);
            at = line + 2 + size + 2;
        }
    }
}
