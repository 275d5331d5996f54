package no.parorendeportalen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.web.PageOrder;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** How the code is laid out, for all modules alike. */
class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.parorendeportalen");

    @Test
    void keepsEntitiesWithinTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    /** It is for one sorting, in one thread, and would remember the names of all municipalities. */
    @Test
    void keepsNoOrderOfNamesForEverybody() {
        var kept = HOUSE.stream()
                .flatMap(it -> it.getStaticInitializer().stream())
                .flatMap(it -> it.getMethodCallsFromSelf().stream())
                .filter(it -> it.getTargetOwner().isEquivalentTo(NorwegianOrder.class) && !it.isDeclaredInLambda())
                .toList();

        assertThat(kept).isEmpty();
    }

    @Test
    void givesEntitiesVerbsAndNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(HOUSE);
        noConstructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePublic()
                .check(HOUSE);
    }

    @Test
    void keepsRepositoriesWithinTheirModule() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .and()
                .resideInAPackage("no.parorendeportalen..")
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void keepsControllersInWebPackagesAndToThemselves() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..web")
                .andShould()
                .notHaveModifier(JavaModifier.FINAL)
                .check(HOUSE);
    }

    /** A rule on the class is silently skipped for a method that a proxy cannot override. */
    @Test
    void letsProxiesOverrideEveryHandler() {
        methods()
                .that()
                .areAnnotatedWith(RequestMapping.class)
                .or()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .notBePrivate()
                .andShould()
                .notBeFinal()
                .andShould()
                .notBeStatic()
                .check(HOUSE);
    }

    /** A proxy is made beside the controller, and overrides nothing of another package that is not public. */
    @Test
    void opensHandlersThatAreInherited() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .and()
                .areDeclaredInClassesThat()
                .haveModifier(JavaModifier.ABSTRACT)
                .should()
                .bePublic()
                .check(HOUSE);
    }

    /** An error summary leads through the page from above, also to fields of the classes above the form's own. */
    @Test
    void saysTheOrderOfFormsThatHaveTheirFieldsFromSeveralClasses() {
        var inParts = HOUSE.stream()
                .filter(it -> it.getSimpleName().endsWith("Form")
                        && !it.getModifiers().contains(JavaModifier.ABSTRACT)
                        && it.getRawSuperclass()
                                .filter(above -> above.getPackage().equals(it.getPackage())
                                        && above.getSimpleName().endsWith("Form")
                                        && !fields(above).isEmpty())
                                .isPresent())
                .toList();

        assertThat(inParts).hasSizeGreaterThan(8);
        for (var form : inParts) {
            assertThat(form.isAnnotatedWith(PageOrder.class)).as(form.getName()).isTrue();
            assertThat(List.of(form.getAnnotationOfType(PageOrder.class).value()))
                    .as(form.getName())
                    .doesNotHaveDuplicates()
                    .containsAll(fields(form));
        }
    }

    /** Those that a page shows, of a form and of the classes above it in its own package. */
    private static List<String> fields(JavaClass form) {
        var fields = new ArrayList<String>();
        for (var at = Optional.of(form);
                at.filter(it -> it.getPackage().equals(form.getPackage())).isPresent();
                at = at.get().getRawSuperclass()) {
            at.get().getFields().stream()
                    .filter(it -> !it.getModifiers().contains(JavaModifier.STATIC))
                    .map(it -> it.getName())
                    .filter(it -> !it.equals("id") && !it.equals("version"))
                    .forEach(fields::add);
        }
        return fields;
    }

    @Test
    void printsOnlyWhereAnOperatorReads() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(
                HOUSE.that(new NotOneOf("OperatorConsole", "WhereToLook")));
    }

    @Test
    void injectsByConstructor() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(HOUSE);
    }

    @Test
    void asksTheClockForTheTime() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(HOUSE);
    }

    @Test
    void namesClassesForWhatTheyAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .check(HOUSE);
    }

    @Test
    void marksNullInEveryPackage() {
        var unmarked = HOUSE.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(it -> it.tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isEmpty())
                .map(it -> it.getName())
                .collect(Collectors.toSet());

        assertThat(unmarked).isEmpty();
    }

    @Test
    void keepsModulesFreeOfTheirOwnPages() {
        var pages = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(it -> it.matches("no\\.parorendeportalen\\.\\w+\\.web"))
                .collect(Collectors.toSet());

        assertThat(pages).isNotEmpty();
        for (var web : pages) {
            noClasses()
                    .that()
                    .resideInAPackage(web.substring(0, web.lastIndexOf('.')))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(web)
                    .check(HOUSE);
        }
    }

    private static final class NotOneOf extends DescribedPredicate<JavaClass> {

        private final Set<String> names;

        NotOneOf(String... names) {
            super("are not one of those that an operator reads");
            this.names = Set.of(names);
        }

        @Override
        public boolean test(JavaClass type) {
            return !names.contains(type.getSimpleName());
        }
    }
}
