package no.parorendeportalen.document;

import no.parorendeportalen.upkeep.AlsoWaiting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of documents waits for editors and administrators: what has been sent, what came back, and what should have been looked at again. */
@Configuration(proxyBeanMethods = false)
class DocumentsWaiting {

    private static final String SENT = "select '%s', count(v.id) from DocumentVersion v"
            + " where v.document.kind = no.parorendeportalen.document.DocumentKind.%s"
            + " and v.state = no.parorendeportalen.document.VersionState.REVIEW";

    private static final String RETURNED = "select '%s', count(v.id) from DocumentVersion v"
            + " where v.document.kind = no.parorendeportalen.document.DocumentKind.%s"
            + " and v.state = no.parorendeportalen.document.VersionState.DRAFT and exists (select 1 from DocumentEvent e where e.of = v"
            + " and e.act = no.parorendeportalen.document.VersionAct.RETURNED)";

    private static final String LATE = "select '%s', count(v.id) from DocumentVersion v"
            + " where v.document.kind = no.parorendeportalen.document.DocumentKind.%s"
            + " and v.state = no.parorendeportalen.document.VersionState.APPROVED and v.validFrom <= :today"
            + " and (v.validUntil is null or v.validUntil > :today) and v.reviewBy < :today";

    @Bean
    AlsoWaiting sentRoutines() {
        return sent(DocumentKind.ROUTINE);
    }

    @Bean
    AlsoWaiting returnedRoutines() {
        return returned(DocumentKind.ROUTINE);
    }

    @Bean
    AlsoWaiting lateRoutines() {
        return late(DocumentKind.ROUTINE);
    }

    @Bean
    AlsoWaiting sentChecklists() {
        return sent(DocumentKind.CHECKLIST);
    }

    @Bean
    AlsoWaiting returnedChecklists() {
        return returned(DocumentKind.CHECKLIST);
    }

    @Bean
    AlsoWaiting lateChecklists() {
        return late(DocumentKind.CHECKLIST);
    }

    private static AlsoWaiting sent(DocumentKind kind) {
        var key = kind + ".review";
        return new AlsoWaiting(key, "/" + kind.word() + "?status=til-godkjenning", SENT.formatted(key, kind));
    }

    private static AlsoWaiting returned(DocumentKind kind) {
        var key = kind + ".returned";
        return new AlsoWaiting(key, "/" + kind.word() + "?status=utkast", RETURNED.formatted(key, kind));
    }

    private static AlsoWaiting late(DocumentKind kind) {
        var key = kind + ".late";
        return new AlsoWaiting(key, "/" + kind.word() + "?over-fristen=ja", LATE.formatted(key, kind));
    }
}
