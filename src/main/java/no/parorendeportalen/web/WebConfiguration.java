package no.parorendeportalen.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** One language, one clock, and what all forms have in common. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    /** Norwegian bokmål, whatever the browser asks for: a page is the same bytes for everybody. */
    static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

    private final ObjectProvider<FormAnswers> formAnswers;

    WebConfiguration(ObjectProvider<FormAnswers> formAnswers) {
        this.formAnswers = formAnswers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        formAnswers.ifAvailable(registry::addInterceptor);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(BOKMAL);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Oslo"));
    }
}
