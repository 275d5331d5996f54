package no.parorendeportalen.network.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.network.MeetingDesk;
import no.parorendeportalen.network.MeetingDetails;
import no.parorendeportalen.network.NetworkDesk;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calling the meetings of a network, and calling them off. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/nettverk/{network}/moter")
class MeetingEditPages {

    private final MeetingDesk meetings;
    private final NetworkDesk networks;
    private final KeptDesk desk;

    MeetingEditPages(MeetingDesk meetings, NetworkDesk networks, KeptDesk desk) {
        this.meetings = meetings;
        this.networks = networks;
        this.desk = desk;
    }

    @GetMapping("/nytt")
    String blank(@PathVariable UUID network, Model model) {
        return show(there(network), MeetingForm.empty(), null, model);
    }

    @PostMapping("/nytt")
    String add(
            @PathVariable UUID network,
            @Valid MeetingForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        var of = there(network);
        form.check(errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(of, form, null, model);
        }
        try {
            meetings.write(form.toAdd(network));
        } catch (Stale sentBefore) {
            return beside(of, form, meetings.forEditing(network, form.newId()), model);
        }
        Flash.tell(redirect, "meeting.called", of.label());
        return "redirect:" + back(network);
    }

    @GetMapping("/{meeting}")
    String show(@PathVariable UUID network, @PathVariable UUID meeting, Model model) {
        var saved = meetings.forEditing(network, meeting);
        return show(there(network), MeetingForm.of(saved), saved, model);
    }

    @PostMapping("/{meeting}")
    String change(
            @PathVariable UUID network,
            @PathVariable UUID meeting,
            @Valid MeetingForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        var saved = meetings.forEditing(network, meeting);
        form.check(errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(there(network), form, saved, model);
        }
        try {
            meetings.write(form.toChange(network, meeting));
        } catch (Stale meanwhile) {
            return beside(there(network), form, meetings.forEditing(network, meeting), model);
        }
        Flash.tell(redirect, "meeting.saved", saved.network().title());
        return "redirect:" + back(network);
    }

    @GetMapping("/{meeting}/avlys")
    String askWhy(@PathVariable UUID network, @PathVariable UUID meeting, Model model) {
        var saved = meetings.forEditing(network, meeting);
        return askWhy(saved, CancelMeetingForm.of(saved.version()), model);
    }

    @PostMapping("/{meeting}/avlys")
    String cancel(
            @PathVariable UUID network,
            @PathVariable UUID meeting,
            @Valid CancelMeetingForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = meetings.forEditing(network, meeting);
        if (errors.hasErrors()) {
            return askWhy(saved, form, model);
        }
        try {
            meetings.cancel(network, meeting, form.knownVersion(), form.getReason());
        } catch (Stale meanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            var theirs = meetings.forEditing(network, meeting);
            form.setVersion(theirs.version());
            model.addAttribute("late", true);
            return askWhy(theirs, form, model);
        }
        Flash.tell(redirect, "meeting.cancelled", saved.network().title());
        return "redirect:" + back(network);
    }

    @PostMapping("/{meeting}/likevel")
    String uncancel(
            @PathVariable UUID network,
            @PathVariable UUID meeting,
            @RequestParam long version,
            RedirectAttributes redirect) {
        var saved = meetings.forEditing(network, meeting);
        try {
            meetings.uncancel(network, meeting, version);
            Flash.tell(redirect, "meeting.uncancelled", saved.network().title());
        } catch (Stale meanwhile) {
            Flash.warn(redirect, "event.changedMeanwhile", saved.network().title());
        }
        return "redirect:" + back(network);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(KeptState of, MeetingForm form, MeetingDetails theirs, Model model) {
        model.addAttribute("conflict", form.conflict(theirs, path(of.id(), theirs.id())));
        return show(of, form, theirs, model);
    }

    private KeptState there(UUID network) {
        var kept = networks.forEditing(network).kept();
        if (kept.removed()) {
            throw new NotFound("network has been removed");
        }
        return kept;
    }

    private String back(UUID network) {
        return desk.path(KeptKind.NETWORK, network) + "#moter";
    }

    private String path(UUID network, UUID meeting) {
        return desk.path(KeptKind.NETWORK, network) + "/moter/" + meeting;
    }

    private String show(KeptState of, MeetingForm form, @Nullable MeetingDetails saved, Model model) {
        desk.form(KeptKind.NETWORK, of, model);
        model.addAttribute(form);
        model.addAttribute(
                "meetingAddress",
                saved == null ? desk.path(KeptKind.NETWORK, of.id()) + "/moter/nytt" : path(of.id(), saved.id()));
        model.addAttribute("back", back(of.id()));
        if (saved != null) {
            model.addAttribute("saved", saved);
        }
        return "network/meeting-form";
    }

    private String askWhy(MeetingDetails saved, CancelMeetingForm form, Model model) {
        var network = saved.network().id();
        desk.form(KeptKind.NETWORK, there(network), model);
        model.addAttribute("saved", saved);
        model.addAttribute("meetingAddress", path(network, saved.id()));
        model.addAttribute(form);
        return "network/meeting-cancel";
    }
}
