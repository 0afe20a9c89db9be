package voti.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The gateway decides nothing: it knows no service, no store and no message. */
class WallsTest {

  private static final JavaClasses GATEWAY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("voti.gateway");

  @Test
  void knowsNoServiceStoreOrMessage() {
    assertThat(GATEWAY.size()).isGreaterThan(30);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "voti.accounts..",
            "voti.orders..",
            "voti.credit..",
            "voti.planning..",
            "voti.kit..",
            "org.axonframework..",
            "org.apache.kafka..",
            "com.mongodb..")
        .check(GATEWAY);
  }

  @Test
  void theDoorKnowsNoPage() {
    noClasses()
        .that()
        .resideInAPackage("voti.gateway.door..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("voti.gateway.console..")
        .check(GATEWAY);
  }

  @Test
  void featuresOfTheConsoleDoNotLeanOnEachOther() {
    for (var feature : new String[] {"accounts", "orders", "credit", "planning", "inbox", "home"}) {
      noClasses()
          .that()
          .resideOutsideOfPackage("voti.gateway.console." + feature)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("voti.gateway.console." + feature)
          .check(GATEWAY);
    }
  }
}
