package no.parorendeportalen.admin.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AddMember;
import no.parorendeportalen.access.AdministratorOnly;
import no.parorendeportalen.access.ChangeMember;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.access.MemberRefused;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody gets access, another role or another unit. */
@Controller
@AdministratorOnly
@RequestMapping("/{municipality}/admin/brukere")
class UserPages {

    private final AccountService accounts;
    private final UnitService units;
    private final TrailService changes;
    private final UserDesk desk;

    UserPages(AccountService accounts, UnitService units, TrailService changes, UserDesk desk) {
        this.accounts = accounts;
        this.units = units;
        this.changes = changes;
        this.desk = desk;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("section", "users");
        model.addAttribute("path", desk.path());
    }

    @GetMapping("/ny")
    String add(Model model) {
        return adding(new UserForm(), model);
    }

    private String adding(UserForm form, Model model) {
        desk.crumbs(model, "users.add");
        desk.offer(form, model);
        return "admin/user-add";
    }

    @PostMapping("/ny")
    String add(
            @Validated(UserForm.Added.class) UserForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var role = form.getRole();
        if (errors.hasErrors() || role == null) {
            return adding(form, model);
        }
        try {
            var account = accounts.add(new AddMember(form.getEmail(), form.getName(), role, form.getUnit()));
            // Not the name: another municipality may have given it.
            Flash.tell(
                    redirect,
                    accounts.belongsElsewhere(account) ? "users.addedElsewhere" : "users.added",
                    form.getEmail().strip());
            return "redirect:" + desk.path() + "/" + account;
        } catch (MemberRefused refused) {
            UserProblems.tell(refused, errors);
            return adding(form, model);
        }
    }

    @GetMapping("/{account}")
    String change(@PathVariable UUID account, Model model) {
        var member = accounts.member(account);
        return changing(member, UserForm.of(member), model);
    }

    private String changing(MemberDetails member, UserForm form, Model model) {
        desk.crumbs(model, "users.change");
        desk.offer(form, model);
        model.addAttribute("member", member);
        model.addAttribute("elsewhere", accounts.belongsElsewhere(member.account()));
        return "admin/user";
    }

    @PostMapping("/{account}")
    String change(
            @PathVariable UUID account,
            @Valid UserForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var member = accounts.member(account);
        var role = form.getRole();
        if (errors.hasErrors() || role == null) {
            return changing(member, form, model);
        }
        try {
            accounts.change(new ChangeMember(
                    account, form.versionRead(), form.getName(), role, form.getUnit(), member.active()));
        } catch (MemberRefused refused) {
            UserProblems.tell(refused, errors);
            return changing(member, form, model);
        } catch (Stale stale) {
            model.addAttribute("conflict", conflict(member, form));
            form.setVersion(member.version());
            return changing(member, form, model);
        }
        Flash.tell(redirect, "users.changed", form.getName());
        return "redirect:" + desk.path();
    }

    private Conflict conflict(MemberDetails saved, UserForm own) {
        var tree = units.units();
        var role = own.getRole();
        return new Conflict(
                changes.lastHand(saved.account()).orElse(null),
                List.of(
                        Conflict.Part.of("userForm.name", saved.name(), own.getName()),
                        Conflict.Part.of(
                                "userForm.role", desk.role(saved.role()), role == null ? null : desk.role(role)),
                        Conflict.Part.of("userForm.unit", name(tree, saved.unit()), name(tree, own.getUnit()))),
                desk.path());
    }

    private static @Nullable String name(UnitTree units, @Nullable UUID unit) {
        return units.find(unit).map(UnitDetails::name).orElse(null);
    }
}
