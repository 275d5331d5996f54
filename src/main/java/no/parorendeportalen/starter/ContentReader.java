package no.parorendeportalen.starter;

import java.io.InputStream;
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

    /** @throws ContentRefused if it is not a content file */
    static ContentFile read(String name, InputStream in) {
        try {
            return YAML.readValue(in, ContentFile.class);
        } catch (JacksonException wrong) {
            var at = wrong.getLocation();
            throw new ContentRefused(name, at == null ? 0 : at.getLineNr(), wrong.getOriginalMessage());
        }
    }
}
