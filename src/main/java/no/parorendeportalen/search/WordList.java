package no.parorendeportalen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A list of words that comes with the portal. What follows a # at the beginning of a line is for whoever reads the file. */
final class WordList {

    private WordList() {}

    static List<String> lines(String name) {
        try {
            return new ClassPathResource("search/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(it -> !it.isEmpty() && !it.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
