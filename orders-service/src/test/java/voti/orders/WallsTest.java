package voti.orders;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import voti.kit.testing.ServiceCode;
import voti.kit.testing.ServiceWalls;

class WallsTest extends ServiceWalls {

  private static final JavaClasses CLASSES = ServiceCode.of("voti.orders");

  WallsTest() {
    super("voti.orders");
  }

  @Test
  void whatAggregatesDecideWithKnowsNoServer() {
    noClasses()
        .that()
        .haveNameMatching(
            "voti\\.orders\\.(order\\.(Order|Capture|Crediting|Discounting|Escalating|Submitting"
                + "|OrderStanding|OrderLine|OrderLines|DiscountPolicy|Judgement|Submitted|ChangingOrder"
                + "|Amending|Closing|Splitting|Restating|LineChanges|LinePricing|KeptTerms|LineTerms"
                + "|Promoting|FreeGoods|LinePromotion|OrderPromotions)"
                + "|fulfilment\\.(Fulfilment|Following|Moving|Standing|Worth|Climb|Quantities|WayBack|Arrived"
                + "|Returning|MakingGood|InspectionFits|AwaitedReturn)"
                + "|pricing\\.(PriceList|PriceResolution|PriceBook|Column|Predicate|Price|PriceDraft"
                + "|PricesByProduct|Publication|PriceComparison|BuyerTerms)"
                + "|product\\.(Product|ProductRules|ProductStanding|Stating|Details|.*Fit|NamesAreKnown)"
                + "|family\\.(FamilyTree|Branches)|assortment\\.(Assortment|Coverages?)"
                + "|bonus\\.(BonusAgreement|BonusStanding|BonusTerms|BonusPolicy|Scale|Step|Total|Agreeing"
                + "|Accruing|Settling|SuppliedGoods|TermsAreWhole)"
                + "|promotion\\.(Promotion|Promotions|PromotionStanding|PromotionTerms|PromotionPolicy|Launching"
                + "|Budgeting|TermsAreWhole|Choosing|Giving|Sets|Wish|Basket|Effect|Offer|OfferedLine|Gains?)"
                + "|pastorder\\.(PastOrders|PastOrder|PastLine|PastCharge|Content)"
                + "|quotation\\.(Quotation|QuotationStanding|QuotationPolicy|Quoting|Sending|Answering|Taking"
                + "|Offer|OfferIsWhole|QuotedVersion|QuotedLine|OneAlternativeIsChosen|TakenLinesAreOffered)"
                + "|stock\\.(Stock|StockStanding|StockChange|StockRules|Ledger|Planning|Replanning|Purchasing"
                + "|Allocation|AvailableToPromise|Demand|Reservation|ReservationRule)"
                + "|framework\\.(Framework|FrameworkStanding|FrameworkTerms|FrameworkLine|Agreement|CallingOff"
                + "|LineLedger|CalledLine|KnownCallOff|Schedule)"
                + "|promise\\.(DeliveryPromise|Promising|PromisedLine)"
                + "|act\\.(Act|ActStanding|Resolving)|redelivery\\.Redelivery|claim\\.(CarrierClaim|ClaimPolicy)|cause\\.(CauseTree|CauseBook|CauseStandsInTree)"
                + "|measure\\.(PreventiveMeasure|MeasureStanding|MeasurePolicy)|learning\\.(Rate|Change|Effect|Pareto)"
                + "|tax\\..*|mandates\\.Mandate)")
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
            "voti.orders.bonus..",
            "voti.orders.promotion..",
            "voti.orders.pastorder..",
            "voti.orders.quotation..",
            "voti.orders.stock..",
            "voti.orders.promise..",
            "voti.orders.framework..",
            "voti.orders.cause..",
            "voti.orders.measure..",
            "voti.orders.act..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("voti.orders.integration..")
        .check(CLASSES);
  }
}
