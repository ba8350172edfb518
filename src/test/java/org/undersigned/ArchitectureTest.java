package org.undersigned;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** The structure of the product, as the compiler alone cannot keep it. */
class ArchitectureTest {

    private static final String ROOT = "org.undersigned.";

    /** Which other features a feature may use; {@code base} is for all. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("base", Set.of()),
            Map.entry("audit", Set.of()),
            Map.entry("access", Set.of("audit")),
            Map.entry("work", Set.of("audit", "access")),
            Map.entry("campaign", Set.of("audit", "access", "work")),
            Map.entry("directory", Set.of("audit", "access", "work", "campaign")),
            Map.entry("outreach", Set.of("audit", "access", "work", "campaign", "directory")),
            Map.entry("signature", Set.of("audit", "access", "work", "campaign", "directory", "outreach")),
            Map.entry("roster", Set.of("audit", "access", "work", "campaign", "directory", "outreach", "signature")),
            Map.entry(
                    "press",
                    Set.of("audit", "access", "work", "campaign", "directory", "outreach", "signature", "roster")),
            Map.entry("advertising", Set.of("audit", "access", "work", "campaign", "signature", "roster")),
            Map.entry("intake", Set.of("audit", "access", "work", "campaign", "directory", "outreach", "signature")),
            Map.entry(
                    "shell",
                    Set.of(
                            "audit",
                            "access",
                            "work",
                            "campaign",
                            "directory",
                            "outreach",
                            "signature",
                            "roster",
                            "press",
                            "advertising",
                            "intake")));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.undersigned");

    @TestFactory
    Stream<DynamicTest> featuresUseOnlyWhatLiesBelowThem() {
        return ARROWS.entrySet().stream()
                .map(arrow -> DynamicTest.dynamicTest(arrow.getKey(), () -> {
                    var forbidden = ARROWS.keySet().stream()
                            .filter(other ->
                                    !other.equals("base") || arrow.getKey().equals("base"))
                            .filter(other -> !other.equals(arrow.getKey()))
                            .filter(other -> !arrow.getValue().contains(other))
                            .map(other -> ROOT + other + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + arrow.getKey() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .check(PRODUCT);
                }));
    }

    @Test
    void everyFeatureIsOnTheMapOfArrows() {
        var features = PRODUCT.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).split("\\.")[0])
                .distinct();

        assertThat(features).isSubsetOf(ARROWS.keySet());
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("org.undersigned.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void thePackagesOfAdvertisingHaveNoCycles() {
        slices().matching("org.undersigned.advertising.(**)")
                .should()
                .beFreeOfCycles()
                .check(PRODUCT);
    }

    @Test
    void onlyUserInterfacesAndTheShellKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "org.undersigned.shell..", "org.undersigned")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(PRODUCT);
    }

    @Test
    void onlyWhatWritesOfficeFilesOrTellsFormatsKnowsPoi() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.undersigned.base.sheet.workbook",
                        "org.undersigned.base.sheet.word",
                        "org.undersigned.base.sheet.format")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(PRODUCT);
    }

    @Test
    void theRootOfBaseKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("org.undersigned.base")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta..")
                .check(PRODUCT);
    }

    @Test
    void repositoriesAndViewsArePackagePrivate() {
        // The security chain names the sign-in page.
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .and()
                .areNotAnnotatedWith(NoRepositoryBean.class)
                .should()
                .notBePublic()
                .check(PRODUCT);
        classes()
                .that()
                .areAnnotatedWith(com.vaadin.flow.router.Route.class)
                .and()
                .doNotHaveSimpleName("LoginView")
                .should()
                .notBePublic()
                .check(PRODUCT);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIs() {
        var packages = PRODUCT.stream().map(JavaClass::getPackage).distinct();

        assertThat(packages)
                .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class))
                        .as(p.getName())
                        .isTrue());
    }

    @Test
    void everyPublicServiceMethodHasExactlyOneAccessRule() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .and(areNoConstructorsOrBridges())
                .should(haveExactlyOne(RolesAllowed.class, PermitAll.class, DenyAll.class))
                .check(PRODUCT);
    }

    @Test
    void nobodyWritesMarkupOrScriptsFromText() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.component.Html")
                .check(PRODUCT);
    }

    @Test
    void nobodyAsksTheSystemForTheTime() {
        ArchRule rule = noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .because("the clock is injected, so that tests can set it");
        rule.check(PRODUCT);
    }

    private static DescribedPredicate<JavaMethod> areNoConstructorsOrBridges() {
        return DescribedPredicate.describe(
                "are written by hand",
                method -> !method.getModifiers().contains(JavaModifier.BRIDGE)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC));
    }

    @SafeVarargs
    private static ArchCondition<JavaMethod> haveExactlyOne(Class<? extends Annotation>... rules) {
        return new ArchCondition<>("have exactly one access rule") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var count =
                        List.of(rules).stream().filter(method::isAnnotatedWith).count();
                if (count != 1) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has " + count));
                }
            }
        };
    }
}
