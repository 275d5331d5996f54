package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.parorendeportalen.shared.RunMode;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * What the server answers before the portal is asked: malformed request lines, addresses it will not read. It gets the same words and
 * security headers of its own, without the layout.
 */
@Configuration(proxyBeanMethods = false)
class ServerErrors {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="nb">
            <head><meta charset="utf-8"><title>%1$s – %4$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><link rel="stylesheet" href="/css/plain.css"></head>
            <body><main>%3$s<h1>%1$s</h1><p>%2$s</p><p><a href="/">%4$s</a></p></main></body>
            </html>
            """;

    private static final String PROBLEM = """
            {"title":"%s","status":%d,"detail":"%s"}""";

    /** After Boot's own, which puts Tomcat's English page there. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainServerErrors(ErrorText text, Environment settings) {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                for (var valve : host.getPipeline().getValves()) {
                    if (valve instanceof ErrorReportValve) {
                        host.getPipeline().removeValve(valve);
                    }
                }
                host.setErrorReportValveClass("");
                host.getPipeline()
                        .addValve(new PlainReport(text, RunMode.of(settings).isDemonstration()));
            }
        });
    }

    private static final class PlainReport extends ErrorReportValve {

        private final ErrorText text;
        private final String demonstration;

        private PlainReport(ErrorText text, boolean demonstration) {
            this.text = text;
            this.demonstration = demonstration ? "<p>" + text.demonstration() + "</p>" : "";
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            var status = response.getStatus();
            if (status < HttpServletResponse.SC_BAD_REQUEST
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            var json = request.getDecodedRequestURI() != null
                    && request.getDecodedRequestURI().endsWith(".json");
            var body = json
                    ? PROBLEM.formatted(text.title(status), status, text.detail(status))
                    : PAGE.formatted(text.title(status), text.detail(status), demonstration, text.portal());
            try {
                response.setContentType(json ? "application/problem+json" : "text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Referrer-Policy", "same-origin");
                response.setHeader("Cache-Control", "no-store");
                response.getReporter().write(body);
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                // The reader has gone; there is nobody to tell.
            }
        }
    }
}
