package no.parorendeportalen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.parorendeportalen.access.EchoPages;
import no.parorendeportalen.attachment.UploadPages;
import no.parorendeportalen.http.FailingPages;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole portal on a port of its own, as a demonstration with both municipalities, on a real database. All tests that say so share one
 * context, so what one of them adds it adds in a municipality of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "portal.development=true")
@Import({TestDatabase.class, FailingPages.class, EchoPages.class, UploadPages.class})
@ActiveProfiles("test")
public @interface PortalTest {}
