package no.parorendeportalen;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/**
 * Starts the portal, or, when the first argument that is no option names an operator's command, runs that and stops. An unknown command and
 * a failed one end with exit code 1.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(
        systemName = "Pårørendeportalen",
        sharedModules = {"shared", "municipality", "access", "web"})
public class PortalApplication {

    public static void main(String[] args) {
        var application = new SpringApplication(PortalApplication.class);
        if (Arrays.stream(args).anyMatch(it -> !it.startsWith("-"))) {
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setAdditionalProfiles("command");
            System.exit(SpringApplication.exit(application.run(args)));
        }
        application.run(args);
    }
}
