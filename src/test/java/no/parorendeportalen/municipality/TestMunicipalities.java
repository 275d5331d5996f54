package no.parorendeportalen.municipality;

import java.util.concurrent.atomic.AtomicInteger;

/** Municipalities that tests add for themselves, since all tests share one database. */
public final class TestMunicipalities {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestMunicipalities() {}

    /** One more, with nothing in it. */
    public static MunicipalityDetails add(MunicipalityService municipalities) {
        var count = COUNT.incrementAndGet();
        return municipalities.add(new AddMunicipality(
                new MunicipalityAddress("prove-" + count),
                "Prøve " + count,
                String.valueOf(8000 + count),
                Palette.HAV));
    }
}
