package no.parorendeportalen.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import no.parorendeportalen.municipality.AddMunicipality;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityAddress;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.Palette;
import no.parorendeportalen.starter.ContentLoader;
import no.parorendeportalen.starter.StaffLoader;
import no.parorendeportalen.strategy.StrategyLoader;
import no.parorendeportalen.strategyfile.StrategyFileReader;
import no.parorendeportalen.strategyfile.StrategyFileRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives a demonstration its two municipalities, their strategies and their people, once. */
@Component
@Conditional(EmbeddedDatabaseAutoConfiguration.OnDemonstration.class)
class DemonstrationContent implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationContent.class);

    private static final List<AddMunicipality> MUNICIPALITIES = List.of(
            new AddMunicipality(new MunicipalityAddress("baerum"), "Bærum", "3201", Palette.SKOG),
            new AddMunicipality(new MunicipalityAddress("harstad"), "Harstad", "5503", Palette.FJORD));

    private static final List<String> STRATEGIES =
            List.of("strategies/baerum-2021-2025.yaml", "strategies/harstad-horing.yaml");

    private final MunicipalityService municipalities;
    private final StrategyFileReader reader;
    private final StrategyLoader loader;
    private final ContentLoader content;
    private final StaffLoader staff;
    private final CurrentMunicipality current;
    private final DemonstrationAccounts accounts;

    DemonstrationContent(
            MunicipalityService municipalities,
            StrategyFileReader reader,
            StrategyLoader loader,
            ContentLoader content,
            StaffLoader staff,
            CurrentMunicipality current,
            DemonstrationAccounts accounts) {
        this.municipalities = municipalities;
        this.reader = reader;
        this.loader = loader;
        this.content = content;
        this.staff = staff;
        this.current = current;
        this.accounts = accounts;
    }

    /** Before the server listens, so that nobody sees a portal without its strategies. */
    @Override
    public void afterSingletonsInstantiated() {
        for (var municipality : MUNICIPALITIES) {
            if (municipalities.at(municipality.address().value()).isEmpty()) {
                municipalities.add(municipality);
            }
        }
        for (var file : STRATEGIES) {
            try (var in = new ClassPathResource(file).getInputStream()) {
                LOG.info("{}: {}", file, loader.load(reader.read(in)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file, unreadable);
            } catch (StrategyFileRefused refused) {
                throw new IllegalStateException(
                        refused.errors().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining("; ", file + ": ", "")),
                        refused);
            }
        }
        accounts.addOnce();
        for (var municipality : MUNICIPALITIES) {
            municipalities.at(municipality.address().value()).ifPresent(this::tell);
        }
    }

    /** What carers are told, and what staff are given: what is the same everywhere, the municipality's own, and examples. */
    private void tell(MunicipalityDetails municipality) {
        current.during(municipality, () -> {
            var address = municipality.address();
            for (var file : List.of("national.yaml", address + ".yaml", "demonstration-" + address + ".yaml")) {
                LOG.info("{}: {} new", file, content.loadPublished(file));
            }
            LOG.info("staff, {}: {} new", address, staff.loadPublished(address, "demonstration-" + address));
        });
    }
}
