package no.parorendeportalen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import no.parorendeportalen.shared.Stale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

class FormAnswersTests {

    private final Handlers handlers = new Handlers();

    private final MockMvc portal = standaloneSetup(handlers)
            .setControllerAdvice(new FormBinding(), new ChangedMeanwhile())
            .addInterceptors(new FormAnswers(new StaticMessageSource()))
            .build();

    @Test
    void refuseAFormWith422AndSayWhy() throws Exception {
        var answer = portal.perform(post("/save").param("title", ""))
                .andExpect(status().is(422))
                .andReturn();
        assertThat(((FormErrors) answer.getModelAndView().getModel().get("problems")).of("title"))
                .isNotNull();
    }

    @Test
    void tellOnceWhatWentWell() throws Exception {
        portal.perform(post("/save").param("title", "En tittel"))
                .andExpect(redirectedUrl("/saved"))
                .andExpect(flash().attribute("flash", new Flash("success", "x.saved", List.of("En tittel", 3))));
    }

    @Test
    void showAPageWithoutErrorsAsItIs() throws Exception {
        portal.perform(get("/show"))
                .andExpect(status().isOk())
                .andExpect(model().attribute("problems", FormErrors.none()));
    }

    @ParameterizedTest
    @CsvSource({"/conflict", "/stale", "/overtaken"})
    void answerAChangeThatCameSecondWith409(String path) throws Exception {
        portal.perform(post(path)).andExpect(status().isConflict());
    }

    @Test
    void takeTextWithoutBlanksAroundItButPasswordsAsTheyAre() throws Exception {
        portal.perform(post("/save")
                .param("title", "  en\r\ntittel\r ")
                .param("newPassword", " hemmelig ")
                .header("Origin", "https://example.org"));

        assertThat(handlers.seen.title).isEqualTo("en\ntittel");
        assertThat(handlers.seen.newPassword).isEqualTo(" hemmelig ");
        assertThat(handlers.seen.origin).isEmpty();
    }

    @Test
    void takeNothingThatIsNoFieldOfTheForm() throws Exception {
        portal.perform(post("/save")
                        .param("title", "En tittel")
                        .param("municipalityId", "1")
                        .param("class.module.name", "x")
                        .param("rows[2].class.name", "x"))
                .andExpect(redirectedUrl("/saved"));
    }

    @ParameterizedTest
    @CsvSource({
        "rows[100].title",
        "rows[2147483647].title",
        "rows[-1].title",
        "rows[x].title",
        "rows[99999999999].title"
    })
    void refuseRowsThatNoFormHas(String path) throws Exception {
        portal.perform(post("/save").param("title", "x").param(path, "x")).andExpect(status().isBadRequest());
        portal.perform(post("/save").param("title", "x").param("rows[99].title", "x"))
                .andExpect(redirectedUrl("/saved"));
    }

    @Test
    void leaveSingleParametersAlone() throws Exception {
        assertThat(portal.perform(get("/echo").param("q", " a "))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .isEqualTo(" a ");
    }

    @Controller
    static class Handlers {

        private Form seen = new Form();

        @PostMapping("/save")
        String save(@Valid Form form, BindingResult errors, RedirectAttributes redirect) {
            seen = form;
            if (errors.hasErrors()) {
                return "form";
            }
            Flash.tell(redirect, "x.saved", form.title, 3);
            return "redirect:/saved";
        }

        @GetMapping("/show")
        String show(Model model) {
            model.addAttribute("form", new Form());
            return "form";
        }

        @PostMapping("/conflict")
        String conflict(Model model) {
            model.addAttribute("conflict", new Conflict(null, List.of(Conflict.Part.of("Tekst", "a", "b")), "/show"));
            return "form";
        }

        @PostMapping("/stale")
        String stale() {
            throw new Stale("a measure");
        }

        @PostMapping("/overtaken")
        String overtaken() {
            throw new ObjectOptimisticLockingFailureException("Measure", 1);
        }

        @GetMapping("/echo")
        @ResponseBody
        String echo(@RequestParam String q) {
            return q;
        }
    }

    public static class Form {

        @Line
        private String title = "";

        private String newPassword = "";
        private String origin = "";
        private List<Form> rows = new ArrayList<>();

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getNewPassword() {
            return newPassword;
        }

        public void setNewPassword(String newPassword) {
            this.newPassword = newPassword;
        }

        public String getOrigin() {
            return origin;
        }

        public void setOrigin(String origin) {
            this.origin = origin;
        }

        public List<Form> getRows() {
            return rows;
        }
    }
}
