package voti.kit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;

/** The walls inside a service; a service extends it with the root of its packages. */
public abstract class ServiceWalls {

  private static final String[] OTHERS = {"accounts", "orders", "credit", "planning", "gateway"};

  private final String root;
  private final JavaClasses classes;

  /**
   * @param root {@code voti.orders}
   */
  protected ServiceWalls(String root) {
    this.root = root;
    classes = ServiceCode.of(root);
  }

  @Test
  void theRulesSeeTheServiceAndItsAggregates() {
    assertThat(classes).hasSizeGreaterThan(5);
    assertThat(classes.that(annotatedWith(Aggregate.class))).isNotEmpty();
  }

  @Test
  void anAggregateKnowsNoFrameworkButTheAnnotationsOfAxon() {
    classes()
        .that()
        .areAnnotatedWith(Aggregate.class)
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("java..")
                .or(resideInAPackage("voti.values.."))
                .or(resideInAPackage(root + ".."))
                .or(resideInAPackage("org.jspecify.."))
                .or(resideInAPackage("org.axonframework.commandhandling.."))
                .or(resideInAPackage("org.axonframework.eventsourcing.."))
                .or(resideInAPackage("org.axonframework.modelling.command.."))
                .or(resideInAPackage("org.axonframework.spring.stereotype.."))
                .or(resideInAPackage("org.axonframework.serialization..")))
        .check(classes);
  }

  @Test
  void anAggregateIsNobodyElsesBusiness() {
    classes().that().areAnnotatedWith(Aggregate.class).should().notBePublic().check(classes);
  }

  @Test
  void onlyIntegrationTouchesMessages() {
    noClasses()
        .that()
        .resideOutsideOfPackage(root + ".integration..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka..",
            "org.springframework.kafka..",
            "org.springframework.cloud.stream..",
            "io.cloudevents..",
            root + ".integration.published..")
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void noServiceKnowsAnother() {
    for (var other : OTHERS) {
      if (!root.equals("voti." + other)) {
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("voti." + other + "..")
            .check(classes);
      }
    }
  }

  @Test
  void timeAndChanceComeFromOutside() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(classes);
  }
}
