package no.parorendeportalen.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of the signed-in pages needs to know of who is signed in; in the model as {@code work}.
 *
 * @param person name
 * @param roleKey of the message that names the role; null where there is none to name
 * @param administration whether the person may open all of {@code /admin}
 * @param editing whether the person works with the text of the plan
 * @param staff whether the person has the pages for employees
 * @param others the other municipalities that the person belongs to
 * @param idleSeconds after so long without a request the person is signed out; 0 where that is not told
 */
public record WorkFrame(
        String person,
        @Nullable String roleKey,
        boolean administration,
        boolean editing,
        boolean staff,
        List<Place> others,
        int idleSeconds) {

    public WorkFrame {
        others = List.copyOf(others);
    }

    public record Place(String address, String name) {}
}
