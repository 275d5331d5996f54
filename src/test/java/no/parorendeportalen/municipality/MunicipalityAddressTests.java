package no.parorendeportalen.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import no.parorendeportalen.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

@PortalTest
class MunicipalityAddressTests {

    @Autowired
    ApplicationContext context;

    @Test
    void reservesEveryAddressThatThePortalAnswersItself() {
        var taken = new TreeSet<String>();
        for (var mapping :
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            mapping.getHandlerMethods().keySet().stream()
                    .flatMap(it -> it.getPatternValues().stream())
                    .forEach(it -> taken.add(firstSegment(it)));
        }
        context.getBeansOfType(AbstractUrlHandlerMapping.class)
                .values()
                .forEach(it -> it.getHandlerMap().keySet().forEach(pattern -> taken.add(firstSegment(pattern))));

        assertThat(taken).contains("actuator", "dev", "error", "");
        assertThat(possible(taken)).isEmpty();
    }

    @Test
    void reservesEveryFolderOfStaticFiles() throws IOException {
        var taken = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*.*")) {
            var url = file.getURL().toString();
            taken.add(firstSegment(url.substring(url.lastIndexOf("/static/") + "/static".length())));
        }

        assertThat(taken).contains("css", "js", "vendor");
        assertThat(possible(taken)).isEmpty();
    }

    private static Set<String> possible(Set<String> segments) {
        var possible = new TreeSet<>(segments);
        possible.removeIf(it -> !MunicipalityAddress.isPossible(it));
        return possible;
    }

    private static String firstSegment(String pattern) {
        return pattern.split("/", -1).length < 2 ? pattern : pattern.split("/", -1)[1];
    }

    @ParameterizedTest
    @ValueSource(strings = {"logg-inn", "admin", "sok", "well-known", "static"})
    void refusesAReservedWord(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityAddress(word));
        assertThat(MunicipalityAddress.isPossible(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "1asker",
                "-asker",
                "asker-",
                "as--ker",
                "Asker",
                "bærum",
                "as ker",
                "as/ker",
                "asker\n",
                "as%00ker"
            })
    void refusesWhatIsNotAnAddress(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"baerum", "nore-og-uvdal", "a1", "administrasjon", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void takesAnAddress(String address) {
        assertThat(new MunicipalityAddress(address).value()).isEqualTo(address);
        assertThat(MunicipalityAddress.isPossible(address)).isTrue();
    }

    @Test
    void isTooLongWithFortyOneCharacters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityAddress("a".repeat(41)));
    }
}
