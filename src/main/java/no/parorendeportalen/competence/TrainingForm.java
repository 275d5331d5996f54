package no.parorendeportalen.competence;

/** How a course is taken. The words stand in addresses. */
public enum TrainingForm {
    E_LEARNING("e-laering"),
    COURSE("kurs"),
    PROGRAMME("program"),
    VIDEO("video"),
    READING("lesestoff");

    private final String word;

    TrainingForm(String word) {
        this.word = word;
    }

    /** As an address names it. */
    public String word() {
        return word;
    }
}
