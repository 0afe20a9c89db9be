package voti.orders;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import voti.kit.testing.ServiceWalls;

class WallsTest extends ServiceWalls {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("voti.orders");

  WallsTest() {
    super("voti.orders");
  }

  @Test
  void whatAggregatesDecideWithKnowsNoServer() {
    noClasses()
        .that()
        .haveNameMatching(
            "voti\\.orders\\.(order\\.(Order|Capture|Crediting|Discounting|Escalating|Submitting"
                + "|OrderStanding|OrderLine|OrderLines|DiscountPolicy|Judgement|Submitted)"
                + "|fulfilment\\.(Fulfilment|Moving|Standing|Worth|Quantities|WayBack|Arrived)"
                + "|pricing\\.(PriceList|PriceResolution|PriceBook|Column|Price)"
                + "|act\\.Act|product\\.Product|tax\\..*|mandates\\.Mandate)")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.springframework..",
                "com.mongodb..",
                "org.bson..",
                "voti.kit..",
                "tools.jackson.."))
        .check(CLASSES);
  }

  @Test
  void moneyIsNeverADouble() {
    noFields()
        .should()
        .haveRawType(double.class)
        .orShould()
        .haveRawType(float.class)
        .check(CLASSES);
  }

  @Test
  void publishedRecordsNeverEnterAnAggregate() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "voti.orders.order..",
            "voti.orders.fulfilment..",
            "voti.orders.pricing..",
            "voti.orders.act..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("voti.orders.integration..")
        .check(CLASSES);
  }
}
