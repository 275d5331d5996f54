package no.parorendeportalen.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a content file: whole, or not at all. */
final class ContentReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ContentReader() {}

    /**
     * Reads one that the portal brings with it.
     *
     * @param name below {@code content}
     * @throws ContentRefused if it does not say what it should
     */
    static <T> T read(String name, Class<T> type) {
        try (var in = new ClassPathResource("content/" + name).getInputStream()) {
            return read(name, in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    static <T> T read(String name, InputStream in, Class<T> type) {
        try {
            return YAML.readValue(in, type);
        } catch (JacksonException wrong) {
            var at = wrong.getLocation();
            throw new ContentRefused(name, at == null ? 0 : at.getLineNr(), wrong.getOriginalMessage());
        }
    }
}
