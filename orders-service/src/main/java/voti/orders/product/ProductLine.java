package voti.orders.product;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import voti.orders.csv.CsvRow;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Gtin;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;

/** One line of a file of products: what its columns say. */
record ProductLine(CsvRow row, HomeVat vat) {

  static final List<String> REQUIRED = List.of("sku");

  @Nullable String sku() {
    return row.textIfAny("sku");
  }

  /** Whether it says something of the family itself. */
  boolean placesFamily() {
    return row.textIfAny("familyName") != null || row.textIfAny("parent") != null;
  }

  /**
   * What the line says of the product.
   *
   * @param successor the id of the product that its column successor names
   */
  Statement said(@Nullable String successor) {
    return new Statement(
        row.textIfAny("unit"),
        new Details(
            row.textIfAny("name"),
            homeVat(),
            gtin(),
            row.textIfAny("family"),
            packs(),
            row.decimalIfAny("minimum"),
            row.decimalIfAny("multiple"),
            row.decimalIfAny("kilograms")),
        cost(),
        row.dayIfAny("costFrom"),
        successor,
        active());
  }

  /** The same of a product that is new: it carries the standard rate where it says nothing. */
  Statement introduced(@Nullable String successor) {
    var said = said(successor);
    return said.details().vatAtHome() != null
        ? said
        : new Statement(
            said.unit(),
            Details.NONE.and(said.details()).and(vatOf()),
            said.cost(),
            said.costFrom(),
            successor,
            said.active());
  }

  private Details vatOf() {
    return new Details(null, vat.of(null, null), null, null, null, null, null, null);
  }

  private @Nullable Vat homeVat() {
    var category = row.textIfAny("vatCategory");
    var rate = row.decimalIfAny("vatRate");
    try {
      return vat.ifAny(
          category == null ? null : VatCategory.valueOf(category.toUpperCase(Locale.ROOT)),
          rate == null ? null : new Percentage(rate));
    } catch (IllegalArgumentException unknown) {
      throw row.bad("vatCategory", category + " is not a VAT category of goods: S, Z or E.");
    }
  }

  private @Nullable Gtin gtin() {
    var gtin = row.textIfAny("gtin");
    try {
      return gtin == null ? null : new Gtin(gtin);
    } catch (IllegalArgumentException wrong) {
      throw row.bad("gtin", wrong.getMessage() + ".");
    }
  }

  private @Nullable List<PackLevel> packs() {
    var packs = row.textIfAny("packs");
    return packs == null
        ? null
        : Arrays.stream(packs.split(";")).map(String::strip).map(this::pack).toList();
  }

  private PackLevel pack(String text) {
    var parts = text.split("=", 2);
    if (parts.length == 2 && parts[1].strip().matches("\\d{1,12}(\\.\\d{1,6})?")) {
      return new PackLevel(parts[0].strip(), new BigDecimal(parts[1].strip()));
    }
    throw row.bad("packs", "\"" + text + "\" is not a pack as XCT=12.");
  }

  private @Nullable Money cost() {
    var cost = row.decimalIfAny("cost");
    if (cost == null) {
      return null;
    }
    var currency = row.text("currency");
    try {
      return new Money(cost, Currency.getInstance(currency));
    } catch (IllegalArgumentException wrong) {
      throw row.bad(
          cost.scale() > 0 && wrong.getMessage() != null ? "cost" : "currency",
          wrong.getMessage() == null ? currency + " is not a currency." : wrong.getMessage() + ".");
    }
  }

  private @Nullable Period active() {
    var from = row.dayIfAny("activeFrom");
    var until = row.dayIfAny("activeUntil");
    if (from == null) {
      if (until != null) {
        throw row.bad("activeFrom", "activeFrom is missing, activeUntil is there.");
      }
      return null;
    }
    try {
      return new Period(from, until);
    } catch (IllegalArgumentException backwards) {
      throw row.bad("activeUntil", backwards.getMessage() + ".");
    }
  }
}
