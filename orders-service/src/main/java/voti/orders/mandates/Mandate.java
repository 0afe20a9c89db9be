package voti.orders.mandates;

import java.time.LocalDate;
import java.util.List;
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
 * @param discountBand the largest discount per line, measured after document allowances are spread
 * @param orderValue the largest order, goods and charges without VAT
 * @param from the first day
 * @param until the first day after; {@code null} when it has no end
 */
public record Mandate(
    String mandate,
    int version,
    String employee,
    List<String> columns,
    Percentage discountBand,
    Money orderValue,
    LocalDate from,
    @Nullable LocalDate until) {

  /** The list is copied. */
  public Mandate {
    columns = List.copyOf(columns);
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
