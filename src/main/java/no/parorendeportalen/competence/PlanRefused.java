package no.parorendeportalen.competence;

/** The plan says already that these are to take this course. */
public class PlanRefused extends RuntimeException {

    PlanRefused() {
        super("they are to take it already");
    }
}
