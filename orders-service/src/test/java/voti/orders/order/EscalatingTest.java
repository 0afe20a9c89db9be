package voti.orders.order;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.buyer;
import static voti.orders.Samples.mandate;
import static voti.orders.Samples.order34;
import static voti.orders.Samples.sek;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.mandates.Mandate;
import voti.orders.order.OrderCommand.ApproveEscalation;
import voti.orders.order.OrderCommand.CancelOrder;
import voti.orders.order.OrderCommand.GrantDiscount;
import voti.orders.order.OrderCommand.HurryEscalation;
import voti.orders.order.OrderCommand.PassOnEscalation;
import voti.orders.order.OrderCommand.RefuseEscalation;
import voti.orders.order.OrderCommand.ReopenOrder;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.EscalationHurried;
import voti.orders.order.OrderEvent.EscalationLapsed;
import voti.orders.order.OrderEvent.EscalationPassedOn;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.OrderRequestRefused;
import voti.values.Percentage;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.RuleResult;
import voti.values.decision.Unknown;

/** Asked on 15 February 2010 at eleven in Tallinn: an answer is due on the 16th at eleven. */
class EscalatingTest {

  private static final String ON_TIME = "2010-02-16T08:59:59Z";
  private static final String LATE = "2010-02-16T09:00:00Z";

  private final Life<Order> order = new Life<>(Order.class);

  @BeforeEach
  void captured() {
    order.then(order34(), "kam");
  }

  private DiscountEscalated asked(String percent) {
    var ask = new GrantDiscount(ORDER, 1, Percentage.of(percent), "Nine shops", mandate());
    return order.one(DiscountEscalated.class, ask, "kam");
  }

  private static ApproveEscalation approve(String percent) {
    return new ApproveEscalation(ORDER, 1, Percentage.of(percent), "Enough for a season.");
  }

  private static HurryEscalation at(String instant) {
    return new HurryEscalation(ORDER, 1, Instant.parse(instant));
  }

  private OrderRequestRefused refused(Object command, String role) {
    return order.one(OrderRequestRefused.class, command, role);
  }

  @Test
  void lessThanAskedIsGrantedAndWhatWasAskedStaysOnRecord() {
    asked("7");
    var granted = order.one(DiscountGranted.class, approve("5.5"), "head");
    assertThat(granted.percent()).isEqualTo(Percentage.of("5.5"));
    assertThat(granted.asked()).isEqualTo(Percentage.of("7"));
    assertThat(granted.decision().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(granted.decision().policy().name()).isEqualTo("discount-authority");
    assertThat(granted.decision().facts())
        .contains(new Fact("percent", "7.00"), new Fact("approved", "5.50"));
    assertThat(granted.decision().rules()).allMatch(RuleResult::passed);
  }

  @Test
  void asMuchAsAskedIsNotGrantedInPartAndMoreIsNotGranted() {
    asked("7");
    assertThat(refused(approve("7.01"), "head").rule()).isEqualTo("approved-is-no-more-than-asked");
    assertThat(refused(approve("-1"), "head").rule()).isEqualTo("approved-is-no-more-than-asked");
    assertThat(order.one(DiscountGranted.class, approve("7"), "head").asked()).isNull();
  }

  @Test
  void beyondTheHeadsBandOrBelowTheFloorTheDirectorDecides() {
    var escalated = asked("16");
    assertThat(escalated.escalation().needs()).isEqualTo("commercial-director");
    assertThat(escalated.decision().authority().needed()).isEqualTo("commercial-director");
    assertThat(refused(approve("16"), "head").rule()).isEqualTo("decider-reaches-it");
    order.one(DiscountGranted.class, approve("16"), "commercial-director");
  }

  @Test
  void whoIsAboveMayDecideAndWhoIsBelowMaySayNo() {
    asked("7");
    order.one(DiscountGranted.class, approve("7"), "commercial-director");
    asked("20");
    var no = new RefuseEscalation(ORDER, 1, "Below what the paint costs us.");
    assertThat(order.one(DiscountRefused.class, no, "head").decision().rules())
        .allMatch(RuleResult::passed);
  }

  @Test
  void theHeadPassesItOnOnceAndThenOnlyTheDirectorDecides() {
    asked("7");
    var pass = new PassOnEscalation(ORDER, 1, "The chain is new to us.");
    assertThat(refused(pass, "kam").rule()).isEqualTo("escalation-is-decided-by-another");
    var passed = order.one(EscalationPassedOn.class, pass, "head");
    assertThat(passed.escalation().needs()).isEqualTo("commercial-director");
    assertThat(passed.decision().outcome()).isEqualTo(Outcome.ESCALATED);
    assertThat(refused(approve("7"), "head").rule()).isEqualTo("decider-reaches-it");
    assertThat(refused(pass, "commercial-director").rule()).isEqualTo("somebody-is-above");
    order.one(DiscountGranted.class, approve("7"), "commercial-director");
  }

  @Test
  void aDeputyMayDecideAfterTheClockAndTheRequestEndsAfterTwoWeeks() {
    asked("7");
    assertThat(order.then(at(ON_TIME), "kam")).isEmpty();
    assertThat(refused(approve("7"), "general-director").rule()).isEqualTo("decider-reaches-it");
    var hurried = order.one(EscalationHurried.class, at(LATE), "kam");
    assertThat(hurried.deputy()).isEqualTo("general-director");
    assertThat(order.then(at("2010-02-28T09:00:00Z"), "kam")).as("nobody is left").isEmpty();
    order.one(EscalationLapsed.class, at("2010-03-01T09:00:00Z"), "kam");
    order.refuses(Unknown.class, approve("7"), "head");
    assertThat(order.then(at("2010-03-02T09:00:00Z"), "kam")).isEmpty();
  }

  @Test
  void theDeputyDecidesAfterTheClock() {
    asked("7");
    order.one(EscalationHurried.class, at(LATE), "kam");
    order.one(DiscountGranted.class, approve("6"), "general-director");
  }

  @Test
  void anApprovedExceptionEndsWithItsOrder() {
    asked("7");
    order.one(DiscountGranted.class, approve("7"), "head");
    order.one(OrderCancelled.class, new CancelOrder(ORDER, "The buyer withdrew."), "kam");
    assertThat(refused(reopen(mandate()), "kam").rule()).isEqualTo("discount-stays-within-mandate");
    var wide =
        new Mandate(
            "man", 1, "emp-kam", List.of("B"), Percentage.of("9"), sek("20000.00"), DAY, null);
    order.one(OrderReopened.class, reopen(wide), "kam");
  }

  private static ReopenOrder reopen(Mandate mandate) {
    return new ReopenOrder(ORDER, DAY, null, null, Sent.NOTHING, "After all.", mandate);
  }

  @Test
  void nothingLessCanBeApprovedOfADocumentsAllowance() {
    var other = new Life<>(Order.class);
    other.then(order34(null, buyer("SE", null), sek("100.00")), "kam");
    var command = new ApproveEscalation(ORDER, 1, Percentage.of("0"), "Less.");
    assertThat(other.one(OrderRequestRefused.class, command, "head").rule())
        .isEqualTo("less-is-approved-of-a-line");
  }
}
