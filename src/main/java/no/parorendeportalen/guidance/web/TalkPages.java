package no.parorendeportalen.guidance.web;

import java.util.List;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.web.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Getting ready for a talk with those who help. What is written there never leaves the reader's own machine: there is no form to send. */
@Controller
@RequestMapping("/{municipality}")
class TalkPages {

    /**
     * What there is to think through, in order; each is the last part of its messages' keys.
     *
     * @param lines to write on by hand
     */
    public record Topic(String key, int lines) {}

    private static final List<Topic> TOPICS = List.of(
            new Topic("matters", 5),
            new Topic("day", 5),
            new Topic("needs", 5),
            new Topic("questions", 7),
            new Topic("company", 2),
            new Topic("agreed", 6));

    private static final List<String> SUGGESTIONS =
            List.of("contact", "next", "relief", "training", "coordinator", "children", "written", "worry");

    private final Trail trail;

    TalkPages(Trail trail) {
        this.trail = trail;
    }

    @Bean
    static PublicPaths talkPaths() {
        return PublicPaths.of("/{municipality}/forberede-samtale");
    }

    @GetMapping("/forberede-samtale")
    String prepare(Model model) {
        model.addAttribute("crumbs", List.of(trail.home(), trail.here("talk.title")));
        model.addAttribute("topics", TOPICS);
        model.addAttribute("suggestions", SUGGESTIONS);
        return "guidance/talk";
    }
}
