package no.parorendeportalen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The project's own files, for tests that read them as text. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java/no/parorendeportalen");
    static final Path RESOURCES = Path.of("src/main/resources");

    private Sources() {}

    /** The texts of all files below a folder whose names end so, by path. */
    static Map<String, String> below(Path folder, String ending) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            files.filter(it -> it.toString().endsWith(ending)).forEach(it -> texts.put(it.toString(), read(it)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException("No *" + ending + " below " + folder);
        }
        return texts;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
