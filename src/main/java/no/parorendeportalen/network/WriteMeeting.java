package no.parorendeportalen.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Calls a meeting, or says anew when and where it is.
 *
 * @param version that the form was filled in from; null to make one
 */
public record WriteMeeting(UUID id, @Nullable Long version, UUID network, MeetingSaid said) {}
