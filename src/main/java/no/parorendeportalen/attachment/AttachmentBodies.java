package no.parorendeportalen.attachment;

import java.util.regex.Pattern;
import no.parorendeportalen.web.LargeBodies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where editors attach files: {@code /{m}/admin/rutiner/{document}/vedlegg} and every other address that ends so. */
@Configuration(proxyBeanMethods = false)
class AttachmentBodies {

    /**
     * Bytes. More than a file may have, so that one that is too large, but not by much, is refused beside the field with the rest of the page
     * still there; beyond this the answer is the page of 413.
     */
    static final long LARGEST = 16_000_000;

    private static final Pattern ADDRESSES = Pattern.compile("/[a-z][a-z0-9-]*/admin/[a-z0-9/-]+/vedlegg");

    @Bean
    LargeBodies attachments() {
        return new LargeBodies(ADDRESSES, LARGEST);
    }
}
