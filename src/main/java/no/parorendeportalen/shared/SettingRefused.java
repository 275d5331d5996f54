package no.parorendeportalen.shared;

/** A setting with which the portal must not start. */
public class SettingRefused extends RuntimeException {

    private final String remedy;

    /**
     * @param reason what is wrong, in one line
     * @param remedy what to do about it, in one line
     */
    public SettingRefused(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
