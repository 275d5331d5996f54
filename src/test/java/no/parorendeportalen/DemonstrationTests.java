package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;

import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DemonstrationTests {

    @Autowired
    MunicipalityService municipalities;

    @Test
    void hasBothMunicipalities() {
        assertThat(municipalities.all()).extracting(MunicipalityDetails::name).contains("Bærum", "Harstad");
    }
}
