package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Gives every page its {@code problems}, and a form that is shown again its status: 409 with a {@link Conflict}, 422 with errors. A
 * handler that returns the form's view has no more to do.
 */
@Component
class FormAnswers implements HandlerInterceptor {

    private final MessageSource messages;

    FormAnswers(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || isRedirect(page)) {
            return;
        }
        var model = page.getModel();
        var forms = model.values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .toList();
        model.putIfAbsent("problems", FormErrors.of(forms, messages, LocaleContextHolder.getLocale()));
        if (response.getStatus() == HttpServletResponse.SC_OK && page.getStatus() == null) {
            if (model.get("conflict") instanceof Conflict) {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
            } else if (request.getMethod().equals("POST") && forms.stream().anyMatch(BindingResult::hasErrors)) {
                response.setStatus(UNPROCESSABLE);
            }
        }
    }

    private static final int UNPROCESSABLE = 422;

    private static boolean isRedirect(ModelAndView page) {
        return page.getView() instanceof RedirectView
                || page.getViewName() != null && page.getViewName().startsWith("redirect:");
    }
}
