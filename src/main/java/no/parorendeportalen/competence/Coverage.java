package no.parorendeportalen.competence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far those of a unit and the units below it have come with what they are to take.
 *
 * @param unit name
 * @param people how many work there
 */
public record Coverage(String unit, int people, List<OfCourse> courses) {

    /**
     * A course that some of them are to take.
     *
     * @param people by name; those who have not taken it first
     */
    public record OfCourse(String title, String slug, List<OfPerson> people) {

        public long done() {
            return people.stream().filter(OfPerson::isDone).count();
        }

        public int asked() {
            return people.size();
        }

        public long overdue() {
            return people.stream().filter(OfPerson::isOverdue).count();
        }

        public List<OfPerson> have() {
            return people.stream().filter(OfPerson::isDone).toList();
        }

        public List<OfPerson> haveNot() {
            return people.stream().filter(it -> !it.isDone()).toList();
        }

        /** Where staff read it, below the municipality. */
        public String staffPath() {
            return CourseLine.staffPath(slug);
        }
    }

    /**
     * One who is to take it.
     *
     * @param unit name of where they work
     * @param doneOn the latest day they took it; null where they did not
     */
    public record OfPerson(
            String name,
            String unit,
            DueState state,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {

        public boolean isDone() {
            return state == DueState.DONE;
        }

        public boolean isOverdue() {
            return state == DueState.OVERDUE;
        }
    }
}
