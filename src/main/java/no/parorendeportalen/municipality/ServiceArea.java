package no.parorendeportalen.municipality;

/** The fields of service of a Norwegian municipality in which staff meet carers. Rules and courses say which ones they are for. */
public enum ServiceArea {
    HOME_CARE,
    NURSING_HOME,
    MENTAL_HEALTH,
    CHILD_HEALTH,
    SCHOOL,
    KINDERGARTEN,
    /** The educational and psychological counselling service. */
    PPT,
    CHILD_WELFARE,
    /** Where applications are decided. */
    ASSESSMENT,
    DISABILITY,
    SOCIAL,
    GP
}
