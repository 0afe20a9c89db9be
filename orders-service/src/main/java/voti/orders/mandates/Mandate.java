package voti.orders.mandates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.decision.MandateRef;

/**
 * What a person may decide alone. Only acknowledged mandates get here.
 *
 * @param mandate {@code man-…}
 * @param version from 1
 * @param employee the person it grants authority to
 * @param columns price-list columns the person may sell at
 * @param discountBand the largest discount per line, measured after document allowances are spread,
 *     where none of the bands says otherwise
 * @param orderValue the largest order, goods and charges without VAT
 * @param from the first day
 * @param until the first day after; {@code null} when it has no end
 * @param bands by product family and class of the buyer; {@code null}: none
 */
public record Mandate(
    String mandate,
    int version,
    String employee,
    List<String> columns,
    Percentage discountBand,
    Money orderValue,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable List<Band> bands) {

  /** The lists are copied. */
  public Mandate {
    columns = List.copyOf(columns);
    bands = bands == null ? null : List.copyOf(bands);
  }

  /** One band for all products and buyers. */
  public Mandate(
      String mandate,
      int version,
      String employee,
      List<String> columns,
      Percentage discountBand,
      Money orderValue,
      LocalDate from,
      @Nullable LocalDate until) {
    this(mandate, version, employee, columns, discountBand, orderValue, from, until, null);
  }

  /**
   * The same mandate with its bands resolved for the products of an order: of those that are for a
   * product and the buyer's class the one of the nearest family, and of these the one that names
   * the class.
   *
   * @param families a product's own and all above it, nearest first
   * @param accountClass the buyer's; {@code null}: not known
   */
  public Mandate resolved(
      Collection<String> products,
      Function<String, List<String>> families,
      @Nullable String accountClass) {
    if (bands == null) {
      return this;
    }
    var found =
        products.stream()
            .distinct()
            .map(product -> Band.ofProduct(product, nearest(families.apply(product), accountClass)))
            .toList();
    return new Mandate(
        mandate, version, employee, columns, discountBand, orderValue, from, until, found);
  }

  private Percentage nearest(List<String> families, @Nullable String accountClass) {
    return Bands.nearest(all().toList(), families, accountClass).orElse(discountBand);
  }

  /** How far it reaches for a product; where that is not resolved, no farther than the least. */
  public Percentage bandOf(String product) {
    return all()
        .filter(one -> product.equals(one.product()))
        .map(Band::band)
        .findFirst()
        .orElseGet(
            () ->
                all()
                    .map(Band::band)
                    .min(Comparator.naturalOrder())
                    .filter(discountBand::isMoreThan)
                    .orElse(discountBand));
  }

  private Stream<Band> all() {
    return bands == null ? Stream.of() : bands.stream();
  }

  /** Whether it is in force on that day. */
  public boolean covers(LocalDate day) {
    return new Period(from, until).contains(day);
  }

  /** How decisions cite it. */
  public MandateRef ref() {
    return new MandateRef(mandate, version);
  }
}
