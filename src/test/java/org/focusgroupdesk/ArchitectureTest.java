package org.focusgroupdesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the packages apart: features know the engine only through delegates. */
class ArchitectureTest {

  private static final String DESK = "org.focusgroupdesk";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(DESK);

  /** The seam: what features may use, or fill in, of the package that knows the engine. */
  private static final Set<String> OPEN_TO_FEATURES =
      Set.of(
          "Acting",
          "AsSystem",
          "DemoClock",
          "DueDates",
          "ModelsInForce",
          "RoleAccounts",
          "SignInServices",
          "StateEntered",
          "StepClauses",
          "Submission",
          "Submissions",
          "TaskFacts");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "rulebook, -",
        "calendar, rulebook",
        "membership, rulebook",
        "models, rulebook calendar",
        "focusgroup, rulebook calendar membership",
        "establishment, rulebook calendar membership focusgroup",
        "meeting, rulebook calendar membership focusgroup",
        "progress, rulebook calendar membership focusgroup meeting deliverable",
        "deliverable, rulebook calendar membership focusgroup",
        "comparison, rulebook calendar membership focusgroup establishment meeting progress"
            + " deliverable",
        "migration, rulebook calendar focusgroup",
        "publication, rulebook calendar membership focusgroup establishment meeting progress"
            + " deliverable models comparison migration",
        "evidence, rulebook calendar membership focusgroup establishment meeting progress"
            + " deliverable publication models comparison",
        "engine, rulebook calendar models",
      })
  void a_package_uses_only_those_below_it(String name, String below) {
    String own = packageOf(name);
    String[] allowed =
        Stream.concat(
                Stream.of(own),
                below == null ? Stream.empty() : Stream.of(below.split(" ")).map(this::packageOf))
            .toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage(own)
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(resideInAPackage(DESK + ".."))
                .or(resideInAnyPackage(allowed))
                .or(openToFeatures()))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void the_inside_of_the_engine_is_known_only_where_the_engine_is_set_up() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("engine"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..impl..")
        .check(CLASSES);
  }

  @Test
  void values_of_the_domain_know_no_engine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(packageOf("engine"))
        .and()
        .areAssignableTo(Record.class)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.camunda..")
        .check(CLASSES);
  }

  private String packageOf(String name) {
    return DESK + "." + name + "..";
  }

  private static DescribedPredicate<JavaClass> openToFeatures() {
    return DescribedPredicate.describe(
        "is open to features",
        type -> {
          String name = type.getName();
          String engine = DESK + ".engine.";
          return name.startsWith(engine)
              && OPEN_TO_FEATURES.contains(name.substring(engine.length()));
        });
  }
}
