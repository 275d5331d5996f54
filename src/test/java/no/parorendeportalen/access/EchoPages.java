package no.parorendeportalen.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Work pages that do nothing but tell who came and what was sent. */
@TestComponent
@RestController
@RequestMapping("/{municipality}")
public class EchoPages {

    private final CurrentMember member;
    private final List<Map<String, List<String>>> taken = new CopyOnWriteArrayList<>();

    EchoPages(CurrentMember member) {
        this.member = member;
    }

    /** What the forms have brought, without their tokens. */
    List<Map<String, List<String>>> taken() {
        return taken;
    }

    @GetMapping({"/ansatt/prove", "/admin/prove"})
    String form(CsrfToken token) {
        return "<input type=\"hidden\" name=\"_csrf\" value=\"" + token.getToken() + "\"/>"
                + member.get().name() + " " + member.get().role();
    }

    @GetMapping("/admin/prove/styring")
    @AdministratorOnly
    String administration() {
        return "styring";
    }

    @PostMapping({"/ansatt/prove", "/admin/prove"})
    String take(@RequestParam MultiValueMap<String, String> fields) {
        var sent = new TreeMap<>(fields);
        sent.remove("_csrf");
        taken.add(sent);
        return "tatt imot";
    }
}
