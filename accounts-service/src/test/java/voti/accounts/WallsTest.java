package voti.accounts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import voti.kit.testing.ServiceCode;
import voti.kit.testing.ServiceWalls;

class WallsTest extends ServiceWalls {

  WallsTest() {
    super("voti.accounts");
  }

  @Test
  void commandsAndEventsArePlain() {
    var service = ServiceCode.of("voti.accounts");
    assertThat(service).hasSizeGreaterThan(50);
    classes()
        .that()
        .haveNameMatching("voti\\.accounts\\.\\w+\\.\\w+(Command|Event)(\\$.*)?")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "voti.values..",
            "voti.accounts.account",
            "voti.accounts.identity",
            "voti.accounts.interaction",
            "voti.accounts.contract",
            "voti.accounts.person",
            "voti.accounts.reading",
            "org.axonframework.modelling.command",
            "org.axonframework.serialization")
        .check(service);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Double")
        .check(service);
  }
}
