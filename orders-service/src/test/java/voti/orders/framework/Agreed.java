package voti.orders.framework;

import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.book;
import static voti.orders.Samples.buyer;
import static voti.orders.Samples.mandate;
import static voti.orders.Samples.sek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.orders.framework.FrameworkCommand.AgreeFramework;
import voti.orders.framework.FrameworkCommand.Asked;
import voti.orders.framework.FrameworkCommand.CallOff;
import voti.orders.framework.FrameworkCommand.FollowCallOff;
import voti.orders.order.Objection;
import voti.orders.order.RequestedLine;
import voti.orders.order.Sale;
import voti.orders.pricing.BuyerTerms;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;
import voti.values.WorkingDays;
import voti.values.decision.RuleResult;

/** Frameworks of the story's goods: 80 litres of paint, 20 on the first of each month; brushes. */
final class Agreed {

  static final String ID = "fra-7f-0192f3a0-0060-7000-8000-000000000001";
  static final Period PERIOD = new Period(LocalDate.of(2010, 2, 1), LocalDate.of(2010, 7, 1));
  static final LocalDate MARCH = LocalDate.of(2010, 3, 1);
  static final Schedule MONTHLY = new Schedule(Schedule.Every.MONTH, 1, 5);

  /** No holidays. */
  static final WorkingDays WEEKENDS =
      day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;

  private static final Vat AT_HOME = new Vat(VatCategory.S, Percentage.of("24"));

  private Agreed() {}

  static Quantity litres(int amount) {
    return Quantity.of(String.valueOf(amount), "LTR");
  }

  static RequestedLine paint(int litres, Objection... objections) {
    return new RequestedLine(
        1,
        PAINT,
        "SItemNo001",
        "Paint",
        litres(litres),
        sek("38.00"),
        AT_HOME,
        true,
        null,
        null,
        null,
        List.of(objections));
  }

  static RequestedLine brushes(int pieces) {
    return new RequestedLine(
        2,
        BRUSH,
        "SItemNo011",
        "Brush",
        Quantity.of(String.valueOf(pieces), "C62"),
        sek("9.00"),
        AT_HOME,
        true,
        null,
        null,
        null,
        List.of());
  }

  static Sale sale(LocalDate on) {
    return new Sale(
        on,
        buyer("SE", "SE1234567801"),
        List.of(book()),
        BuyerTerms.ofContract("B"),
        "EE",
        mandate());
  }

  static AgreeFramework agree() {
    return agree("4", "5", Pricing.AGREED, MONTHLY);
  }

  static AgreeFramework agree(
      String discount, String over, Pricing pricing, @Nullable Schedule schedule) {
    return new AgreeFramework(
        ID,
        "FR-7",
        "SEK",
        PERIOD,
        pricing,
        List.of(
            new Asked(paint(80), Percentage.of(discount), schedule == null ? null : litres(20)),
            new Asked(brushes(40), Percentage.of("0"), null)),
        Percentage.of(over),
        Percentage.of("10"),
        schedule,
        sale(DAY));
  }

  static CallOff byHand(String order, LocalDate on, RequestedLine... goods) {
    return new CallOff(
        ID, order, order, on, null, List.of(goods), null, on.plusDays(9), sale(on), null);
  }

  static CallOff due(LocalDate day, RequestedLine... goods) {
    return new CallOff(
        ID, "ord-" + day, "FR-7/" + day, day, day, List.of(goods), null, null, sale(day), null);
  }

  static CallOff impossible(LocalDate day) {
    var merged = new RuleResult("buyer-stands-for-itself", false, "It is merged.");
    return new CallOff(ID, "ord-x", "x", day, day, List.of(paint(20)), null, null, null, merged);
  }

  static FollowCallOff now(String order, int litres, int delivered) {
    return new FollowCallOff(ID, order, Map.of(1, litres(litres)), Map.of(1, litres(delivered)));
  }
}
