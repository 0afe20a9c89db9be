package voti.orders.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.orders.tax.Vat;
import voti.values.Gtin;
import voti.values.Money;
import voti.values.Period;

/**
 * A product as people look at it.
 *
 * @param product {@code prd-…}
 * @param sku its number with us
 * @param name as people call it
 * @param unit a code of UN/ECE Recommendation 20
 * @param cost of one unit on the day that was asked for
 * @param vatAtHome the VAT of a supply at home
 * @param gtin its trade item number
 * @param family the code of its family
 * @param packs in which packs it is handled
 * @param minimum the least that can be ordered, in its unit
 * @param multiple orders are whole multiples of it, in its unit
 * @param kilograms what one unit weighs
 * @param costs all standard costs by first day; {@code null}: from the beginning
 * @param successor the product that takes its place
 * @param successorSku its number
 * @param active when it can be ordered, half-open; {@code null}: always
 */
record ProductView(
    String product,
    String sku,
    String name,
    String unit,
    Money cost,
    Vat vatAtHome,
    @Nullable Gtin gtin,
    @Nullable String family,
    List<PackLevel> packs,
    @Nullable BigDecimal minimum,
    @Nullable BigDecimal multiple,
    @Nullable BigDecimal kilograms,
    List<CostFrom> costs,
    @Nullable String successor,
    @Nullable String successorSku,
    @Nullable Period active) {

  static ProductView of(ProductStanding of, LocalDate day, @Nullable String successorSku) {
    var details = of.details();
    return new ProductView(
        of.product(),
        of.sku(),
        of.name(),
        of.unit(),
        of.costOn(day),
        of.vatAtHome(),
        details.gtin(),
        details.family(),
        Objects.requireNonNullElse(details.packs(), List.of()),
        details.minimum(),
        details.multiple(),
        details.kilograms(),
        of.costs(),
        of.successor(),
        successorSku,
        of.active());
  }
}
