package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.buyer;
import static voti.orders.Samples.mandate;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.util.List;
import voti.orders.framework.CalledLine;
import voti.orders.framework.FrameworkEvent;
import voti.orders.framework.FrameworkEvent.CallOffFollowed;
import voti.orders.framework.FrameworkEvent.CallOffRefused;
import voti.orders.framework.FrameworkEvent.FrameworkAgreed;
import voti.orders.framework.FrameworkEvent.FrameworkCalledOff;
import voti.orders.framework.FrameworkEvent.FrameworkEnded;
import voti.orders.framework.FrameworkEvent.FrameworkExpired;
import voti.orders.framework.FrameworkEvent.FrameworkRefused;
import voti.orders.framework.FrameworkEvent.FrameworkResumed;
import voti.orders.framework.FrameworkEvent.FrameworkSuspended;
import voti.orders.framework.FrameworkLine;
import voti.orders.framework.FrameworkTerms;
import voti.orders.framework.Pricing;
import voti.orders.framework.Schedule;
import voti.orders.order.OrderLines;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** One of every event of a framework. */
public final class SampleFrameworks {

  public static final String FRAMEWORK = "fra-7f-0192f3a0-0060-7000-8000-000000000001";

  private static final String NUMBER = "FR-7";
  private static final LocalDate MARCH = LocalDate.of(2010, 3, 1);

  private SampleFrameworks() {}

  static List<FrameworkEvent> all() {
    var decision =
        new Decision(
            Outcome.GRANTED,
            new Policy("framework-authority", "1"),
            List.of(),
            List.of(),
            new Authority("kam", mandate().ref(), null),
            "Twenty litres on the first of each month.");
    var line = SampleQuotations.version(1).lines().getFirst().line().at(litres("80"));
    var terms =
        new FrameworkTerms(
            NUMBER,
            "SEK",
            DAY,
            new Period(LocalDate.of(2010, 2, 1), LocalDate.of(2010, 7, 1)),
            buyer("SE", "SE1234567801"),
            Pricing.AGREED,
            List.of(new FrameworkLine(line, litres("20"))),
            Percentage.of("5"),
            Percentage.of("10"),
            new Schedule(Schedule.Every.MONTH, 1, 5));
    var twenty = litres("20");
    var called = new CalledLine(1, twenty, twenty, twenty.none());
    var nothing = sek("0.00");
    return List.of(
        new FrameworkAgreed(FRAMEWORK, ACCOUNT, terms, terms.value(), "emp-kam", decision),
        new FrameworkCalledOff(
            FRAMEWORK,
            ACCOUNT,
            NUMBER,
            ORDER,
            "FR-7/2010-03-01",
            MARCH,
            MARCH,
            buyer("SE", "SE1234567801"),
            new OrderLines(List.of(line.at(twenty)), nothing, nothing),
            List.of(called),
            null,
            LocalDate.of(2010, 3, 6),
            null),
        new CallOffFollowed(
            FRAMEWORK,
            ACCOUNT,
            ORDER,
            List.of(new CalledLine(1, twenty, litres("15"), litres("15")))),
        new CallOffRefused(
            FRAMEWORK,
            ACCOUNT,
            NUMBER,
            MARCH,
            MARCH,
            "emp-kam",
            "line-is-within-assortment",
            "It is not in the assortment."),
        new FrameworkSuspended(FRAMEWORK, ACCOUNT, NUMBER, MARCH, "Rebuilding.", "emp-kam"),
        new FrameworkResumed(FRAMEWORK, ACCOUNT, NUMBER, MARCH, "Open again.", "emp-kam"),
        new FrameworkEnded(FRAMEWORK, ACCOUNT, NUMBER, MARCH, "Another product.", "emp-kam"),
        new FrameworkExpired(FRAMEWORK, ACCOUNT, NUMBER, LocalDate.of(2010, 7, 1)),
        new FrameworkRefused(
            FRAMEWORK,
            ACCOUNT,
            NUMBER,
            "discount-stays-within-mandate",
            "The mandate reaches 5 %.",
            decision));
  }

  private static Quantity litres(String amount) {
    return Quantity.of(amount, "LTR");
  }
}
