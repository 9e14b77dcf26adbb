package org.policygraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.policygraph");

    private static final String[] DOMAIN = {
        "org.policygraph.document..",
        "org.policygraph.mention..",
        "org.policygraph.actor..",
        "org.policygraph.identity..",
        "org.policygraph.action.."
    };

    /** An annotation on a package is a note, not a use. */
    private static final DescribedPredicate<JavaClass> PACKAGE_NOTES = DescribedPredicate.describe(
            "package-info", type -> type.getSimpleName().equals("package-info"));

    @Test
    void theDomainIsPlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN)
                .and(DescribedPredicate.not(PACKAGE_NOTES))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "org.neo4j..", "tools.jackson..", "com.fasterxml.jackson..")
                .because("reading must work without a server, a database or a wire format")
                .check(CLASSES);
    }

    @Test
    void thePlugInNeedsNothingThatAServerHasNot() {
        noClasses()
                .that()
                .resideInAnyPackage("org.policygraph.path.engine..", "org.policygraph.path.plugin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.neo4j.driver..", "org.policygraph.profile..")
                .because("a server loads these classes without the program")
                .check(CLASSES);
    }

    @Test
    void librariesThatReadLanguageStayInside() {
        noClasses()
                .that(are(DescribedPredicate.not(resideInAnyPackage(
                        "org.policygraph.document.internal..",
                        "org.policygraph.mention.internal..",
                        "org.policygraph.action.internal.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford.nlp..", "opennlp..")
                .because("another parser must cost one package, not all of them")
                .check(CLASSES);
    }

    @Test
    void onlyTheDatabasePackageAndThePlugInSeeTheKernel() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.policygraph.database..", "org.policygraph.path.plugin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.neo4j.dbms..",
                        "org.neo4j.graphdb..",
                        "org.neo4j.kernel..",
                        "org.neo4j.configuration..",
                        "org.neo4j.server..")
                .because("the rest must run the same on a server")
                .check(CLASSES);
    }
}
