package no.parorendeportalen.admin.web;

import java.util.UUID;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AdministratorOnly;
import no.parorendeportalen.access.ChangeMember;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.access.MemberRefused;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Flash;
import no.parorendeportalen.web.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody loses access or gets it back, or a way to choose a password. */
@Controller
@AdministratorOnly
@RequestMapping("/{municipality}/admin/brukere/{account}")
class UserAccessPages {

    private final AccountService accounts;
    private final PublicAddress address;
    private final UserDesk desk;

    UserAccessPages(AccountService accounts, PublicAddress address, UserDesk desk) {
        this.accounts = accounts;
        this.address = address;
        this.desk = desk;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("section", "users");
        model.addAttribute("path", desk.path());
    }

    @GetMapping("/sperr")
    String disable(@PathVariable UUID account, Model model) {
        desk.crumbs(model, "users.disable");
        model.addAttribute("member", accounts.member(account));
        return "admin/user-disable";
    }

    @PostMapping("/sperr")
    String disable(@PathVariable UUID account, @RequestParam long version, RedirectAttributes redirect) {
        return turned(account, version, false, "users.disabled", redirect);
    }

    @PostMapping("/apne")
    String enable(@PathVariable UUID account, @RequestParam long version, RedirectAttributes redirect) {
        return turned(account, version, true, "users.enabled", redirect);
    }

    /** Undone by pressing the other one, so a refusal is told on the person's page and asks for no form again. */
    private String turned(UUID account, long version, boolean active, String told, RedirectAttributes redirect) {
        var member = accounts.member(account);
        try {
            accounts.change(new ChangeMember(account, version, null, member.role(), member.unit(), active));
            Flash.tell(redirect, told, member.name());
        } catch (MemberRefused refused) {
            Flash.warn(redirect, "validation.member." + refused.reason().name());
        } catch (Stale stale) {
            Flash.warn(redirect, "users.stale", member.name());
        }
        return "redirect:" + desk.path() + "/" + account;
    }

    /** Answered by the page itself and not led on from, so that the link is nowhere kept. */
    @PostMapping("/lenke")
    String link(@PathVariable UUID account, Model model, RedirectAttributes redirect) {
        MemberDetails member = accounts.member(account);
        try {
            model.addAttribute("link", address.root() + accounts.passwordLink(account));
        } catch (MemberRefused refused) {
            Flash.warn(redirect, "validation.member." + refused.reason().name());
            return "redirect:" + desk.path() + "/" + account;
        }
        desk.crumbs(model, "users.link");
        model.addAttribute("member", member);
        model.addAttribute("hours", AccountService.LINK_LIFETIME.toHours());
        return "admin/user-link";
    }
}
