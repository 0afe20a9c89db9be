package voti.orders.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.quotation.Offers.ID;
import static voti.orders.quotation.Offers.draft;
import static voti.orders.quotation.Offers.offer;
import static voti.orders.quotation.Offers.paint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.authority.Route;
import voti.orders.quotation.QuotationCommand.ApproveQuotation;
import voti.orders.quotation.QuotationCommand.HurryQuotation;
import voti.orders.quotation.QuotationCommand.PassOnQuotation;
import voti.orders.quotation.QuotationCommand.ReviseQuotation;
import voti.orders.quotation.QuotationCommand.SendQuotation;
import voti.orders.quotation.QuotationEvent.QuotationEscalated;
import voti.orders.quotation.QuotationEvent.QuotationGranted;
import voti.orders.quotation.QuotationEvent.QuotationHurried;
import voti.orders.quotation.QuotationEvent.QuotationLapsed;
import voti.orders.quotation.QuotationEvent.QuotationPassedOn;
import voti.orders.quotation.QuotationEvent.QuotationRequestRefused;
import voti.orders.quotation.QuotationEvent.QuotationRevised;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** A quotation that waits has the clock, the deputy and the end of a discount that waits. */
class WaitingTest {

  private static final ApproveQuotation YES = new ApproveQuotation(ID, 1);
  private static final PassOnQuotation PASS = new PassOnQuotation(ID, 1);

  private final Life<Quotation> quotation = new Life<>(Quotation.class);
  private Route route;

  @BeforeEach
  void beyondTheBand() {
    var events = quotation.then(draft(offer(paint(1, "120", "7"))), "kam");
    var escalated = (QuotationEscalated) events.getLast();
    route = Objects.requireNonNull(escalated.escalation().route());
  }

  private static HurryQuotation at(Instant instant) {
    return new HurryQuotation(ID, 1, instant);
  }

  @Test
  void theHeadPassesItOnOnceAndThenOnlyTheDirectorLetsItThrough() {
    var passed = quotation.one(QuotationPassedOn.class, PASS, "head");
    assertThat(passed.escalation().needs()).isEqualTo("commercial-director");
    assertThat(passed.decision().authority().needed()).isEqualTo("commercial-director");
    assertThat(quotation.one(QuotationRequestRefused.class, YES, "head").rule())
        .isEqualTo("decider-reaches-it");
    assertThat(quotation.one(QuotationRequestRefused.class, PASS, "commercial-director").rule())
        .isEqualTo("somebody-is-above");
    quotation.one(QuotationGranted.class, YES, "commercial-director");
  }

  @Test
  void aDeputyDecidesAfterTheClock() {
    assertThat(quotation.then(at(route.answerBy().minusSeconds(1)), "kam")).isEmpty();
    assertThat(quotation.one(QuotationRequestRefused.class, YES, "general-director").rule())
        .isEqualTo("decider-reaches-it");
    var hurried = quotation.one(QuotationHurried.class, at(route.answerBy()), "kam");
    assertThat(hurried.deputy()).isEqualTo("general-director");
    quotation.one(QuotationGranted.class, YES, "general-director");
    assertThat(quotation.then(at(route.lapsesAt()), "kam")).as("it is decided").isEmpty();
  }

  @Test
  void nobodyDecidesAndItEndsUntilThereIsAnotherVersion() {
    quotation.one(QuotationLapsed.class, at(route.lapsesAt()), "kam");
    quotation.refuses(Unknown.class, YES, "head");
    quotation.refuses(
        WrongState.class,
        new SendQuotation(ID, 1, LocalDate.of(2010, 2, 1), "per-7f-buyer-1"),
        "kam");
    quotation.one(
        QuotationRevised.class, new ReviseQuotation(ID, offer(paint(1, "120", "4"))), "kam");
  }

  @Test
  void theClockOfAnOlderVersionDoesNothingToANewerOne() {
    quotation.then(new ReviseQuotation(ID, offer(paint(1, "120", "8"))), "kam");
    assertThat(quotation.then(at(route.lapsesAt()), "kam")).isEmpty();
  }
}
