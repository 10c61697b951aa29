package org.maillage.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** How classes are written. Generated ones are left out. */
class ClassesTest {

    private static final String PROVIDER = "org.osgi.annotation.versioning.ProviderType";
    private static final String CONSUMER = "org.osgi.annotation.versioning.ConsumerType";

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().and().doNotHaveModifier(SYNTHETIC).should().beFinal()
                .because("state belongs to a service, which comes and goes")
                .check(Programs.written());
        noFields().that().areStatic().should().haveRawType(ThreadLocal.class)
                .orShould().haveRawType(AtomicBoolean.class).orShould().haveRawType(AtomicInteger.class)
                .orShould().haveRawType(AtomicLong.class).orShould().haveRawType(AtomicReference.class)
                .because("a final field can hold what changes").check(Programs.written());
    }

    @Test
    void noServiceIsHeldInAStaticPlace() {
        fields().that().haveName("INSTANCE").should().notBeStatic().allowEmptyShould(true)
                .because("services are referred to, not looked up").check(Programs.written());
        methods().that().haveName("getDefault").or().haveName("getInstance").should().notBeStatic()
                .allowEmptyShould(true).because("services are referred to, not looked up")
                .check(Programs.written());
    }

    @Test
    void onlyWhatStartsFromAConsoleWritesToIt() {
        noClasses().that().resideOutsideOfPackages(
                // Writes results and remarks to the console.
                "org.maillage.cli..",
                // Runs before there is a log, and says on the console why nothing starts.
                "org.maillage.launcher..").should(ACCESS_STANDARD_STREAMS).check(Programs.written());
    }

    @Test
    void nobodyPrintsAStackTrace() {
        noClasses().should().callMethodWhere(DescribedPredicate.describe("printStackTrace() is called",
                call -> call.getName().equals("printStackTrace"))).check(Programs.written());
    }

    @Test
    void nobodyEndsTheProcess() {
        noClasses().that().resideOutsideOfPackage("org.maillage.launcher..").should()
                .callMethod(System.class, "exit", int.class).check(Programs.written());
    }

    @Test
    void everyInterfaceThatIsOfferedSaysWhoImplementsIt() {
        classes().that().areInterfaces().and().arePublic().and().areTopLevelClasses()
                .and(are(inAnExportedPackage()))
                .should().beAnnotatedWith(PROVIDER).orShould().beAnnotatedWith(CONSUMER)
                .check(Programs.written());
    }

    @Test
    void onlyInterfacesSayWhoImplementsThem() {
        noClasses().that(annotatedWith(PROVIDER)).or(annotatedWith(CONSUMER)).and().areNotInterfaces()
                .should().bePublic().allowEmptyShould(true).check(Programs.written());
    }

    private static DescribedPredicate<JavaClass> inAnExportedPackage() {
        return DescribedPredicate.describe("in an exported package", each -> Tree.programs().stream()
                .flatMap(bundle -> bundle.exports().stream())
                .anyMatch(export -> export.name().equals(each.getPackageName())));
    }
}
