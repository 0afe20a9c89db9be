package voti.orders.product;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.tax.Vat;
import voti.values.Gtin;

/**
 * What is said of a product. Said in a command, {@code null} leaves a thing as it is; told by an
 * event, {@code null} means that nobody has said it.
 *
 * @param name as people call it
 * @param vatAtHome the VAT of a supply at home
 * @param gtin its trade item number
 * @param family the code of its family
 * @param packs in which packs it is handled
 * @param minimum the least that can be ordered, in its unit
 * @param multiple orders are whole multiples of it, in its unit
 * @param kilograms what one unit weighs
 */
public record Details(
    @Nullable String name,
    @Nullable Vat vatAtHome,
    @Nullable Gtin gtin,
    @Nullable String family,
    @Nullable List<PackLevel> packs,
    @Nullable BigDecimal minimum,
    @Nullable BigDecimal multiple,
    @Nullable BigDecimal kilograms) {

  /** Nothing is said. */
  public static final Details NONE = new Details(null, null, null, null, null, null, null, null);

  /** The list is copied; numbers are kept without trailing zeros. */
  public Details {
    packs = packs == null ? null : List.copyOf(packs);
    minimum = minimum == null ? null : plain(minimum);
    multiple = multiple == null ? null : plain(multiple);
    kilograms = kilograms == null ? null : plain(kilograms);
  }

  /** No more than a name and a VAT. */
  static Details named(String name, Vat vatAtHome) {
    return new Details(name, vatAtHome, null, null, null, null, null, null);
  }

  /** The same with what else is said. */
  Details and(Details said) {
    return new Details(
        said.name == null ? name : said.name,
        said.vatAtHome == null ? vatAtHome : said.vatAtHome,
        said.gtin == null ? gtin : said.gtin,
        said.family == null ? family : said.family,
        said.packs == null ? packs : said.packs,
        said.minimum == null ? minimum : said.minimum,
        said.multiple == null ? multiple : said.multiple,
        said.kilograms == null ? kilograms : said.kilograms);
  }

  static BigDecimal plain(BigDecimal number) {
    var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
