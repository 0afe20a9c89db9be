package voti.orders;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.mandates.Mandate;
import voti.orders.order.Buyer;
import voti.orders.order.OrderCommand.CaptureOrder;
import voti.orders.order.RequestedLine;
import voti.orders.order.Source;
import voti.orders.pricing.BuyerTerms;
import voti.orders.pricing.Column;
import voti.orders.pricing.Price;
import voti.orders.pricing.PriceBook;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;

/** The story's order, buyer, prices and mandate for tests without a server. */
public final class Samples {

  public static final String ACCOUNT = "acc-7f-0192f3a0-0001-7000-8000-000000000001";
  public static final String ORDER = "ord-7f-0192f3a0-0020-7000-8000-000000000001";
  public static final String PAINT = "prd-00-0192f3a0-0030-7000-8000-000000000001";
  public static final String BRUSH = "prd-00-0192f3a0-0031-7000-8000-000000000001";
  public static final LocalDate DAY = LocalDate.of(2010, 1, 20);

  private static final Vat AT_HOME = new Vat(VatCategory.S, Percentage.of("24"));

  private Samples() {}

  public static Money sek(String amount) {
    return Money.of(amount, "SEK");
  }

  public static Mandate mandate() {
    return new Mandate(
        "man-00-0192f3a0-0060-7000-8000-000000000001",
        1,
        "emp-kam",
        List.of("A", "B"),
        Percentage.of("5"),
        sek("20000.00"),
        LocalDate.of(2010, 1, 18),
        null);
  }

  public static Buyer buyer(String country, @Nullable String vatNumber) {
    return new Buyer(
        ACCOUNT, ACCOUNT, "Johnssons byggvaror", country, vatNumber, "B", 30, "emp-kam");
  }

  public static PriceBook book() {
    return new PriceBook(
        "prl-00-0192f3a0-0035-7000-8000-000000000001",
        1,
        "Sweden 2010",
        Currency.getInstance("SEK"),
        new Period(LocalDate.of(2010, 1, 1), null),
        List.of(
            new Column("A", null, Percentage.of("10")), new Column("B", "B", Percentage.of("10"))),
        List.of(
            price(PAINT, "SItemNo001", "LTR", "A", "52.00"),
            price(PAINT, "SItemNo001", "LTR", "B", "50.00"),
            price(BRUSH, "SItemNo011", "C62", "A", "15.60"),
            price(BRUSH, "SItemNo011", "C62", "B", "15.00")));
  }

  private static Price price(
      String product, String sku, String unit, String column, String amount) {
    return new Price(product, sku, unit, column, sek(amount));
  }

  public static List<RequestedLine> lines() {
    return List.of(
        new RequestedLine(
            1,
            PAINT,
            "SItemNo001",
            "Falu Rödfärg",
            Quantity.of("120", "LTR"),
            sek("38.00"),
            AT_HOME,
            false,
            sek("50.00"),
            sek("6000.00"),
            null,
            List.of()),
        new RequestedLine(
            2,
            BRUSH,
            "SItemNo011",
            "Pensel 20 mm",
            Quantity.of("15", "C62"),
            sek("9.00"),
            AT_HOME,
            false,
            sek("15.00"),
            sek("225.00"),
            null,
            List.of()));
  }

  /** Order 34, as the document says it. */
  public static CaptureOrder order34() {
    return order34(mandate(), buyer("SE", "SE1234567801"), sek("100.00"));
  }

  public static CaptureOrder order34(@Nullable Mandate mandate, Buyer buyer, Money allowance) {
    return new CaptureOrder(
        ORDER,
        buyer,
        "34",
        "SEK",
        DAY,
        LocalDate.of(2010, 2, 10),
        LocalDate.of(2010, 2, 25),
        lines(),
        allowance,
        sek("100.00"),
        sek("100.00"),
        sek("6225.00"),
        new Source("ubl", "7300070011115|34|2010-01-20", "hash-of-34"),
        List.of(book()),
        BuyerTerms.ofContract(buyer.contractColumn()),
        "EE",
        mandate);
  }
}
