package no.parorendeportalen.calendar;

import no.parorendeportalen.shared.TrailEntry;

/** What was said of an event before and what is said now, for the trail. */
final class EventTrail {

    private EventTrail() {}

    static TrailEntry changes(TrailEntry entry, EventSaid before, EventSaid after) {
        return entry.changing("title", before.title(), after.title())
                .changing("eventKind", before.kind(), after.kind())
                .changing("starts", before.time().starts(), after.time().starts())
                .changing("ends", before.time().ends(), after.time().ends())
                .changing("offer", before.offer(), after.offer())
                .changing("text", before.about(), after.about())
                .changing("eventPlace", before.place(), after.place())
                .changing("onlineUrl", before.onlineUrl(), after.onlineUrl())
                .changing("signUp", before.signUp().words(), after.signUp().words())
                .changing("signUpUrl", before.signUp().url(), after.signUp().url())
                .changing("signUpBy", before.signUp().by(), after.signUp().by());
    }
}
