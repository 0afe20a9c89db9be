package voti.credit.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Ladder;
import voti.values.Money;
import voti.values.WorkingDays;

/**
 * When a bill is to be paid. Where a period was agreed and ends on a rest day, the bill is due on
 * the next working day (General Part of the Estonian Civil Code Act, § 136 (8)); a fixed date stays
 * where it is.
 *
 * @param days from the day of the invoice, or from the end of its month
 * @param endOfMonth whether the days are counted from the end of the month
 * @param instalments in their order, shares summing to 100; none when all is due at once
 * @param discount for paying early; {@code null} for none
 * @param fixedOn the day that was agreed instead of a period; {@code null} when a period was
 */
public record PaymentTerms(
    int days,
    boolean endOfMonth,
    List<Instalment> instalments,
    @Nullable SettlementDiscount discount,
    @Nullable LocalDate fixedOn) {

  private static final BigDecimal WHOLE = new BigDecimal(100);
  private static final int LONGEST_MONTH = 31;

  /** Instalments are a whole. */
  public PaymentTerms {
    instalments = List.copyOf(instalments);
    var shares =
        instalments.stream()
            .map(part -> part.share().percent())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (days < 0 || (!instalments.isEmpty() && shares.compareTo(WHOLE) != 0)) {
      throw new IllegalArgumentException(
          days < 0 ? "days below zero" : "instalments sum to " + shares + ", not to 100");
    }
  }

  /** All of it, so many days after the invoice. */
  public static PaymentTerms net(int days) {
    return new PaymentTerms(days, false, List.of(), null, null);
  }

  /** All of it, on a day that was agreed. */
  public static PaymentTerms on(LocalDate day) {
    return new PaymentTerms(0, false, List.of(), null, day);
  }

  /** What is due when; the parts sum to the whole. */
  public List<DuePart> due(LocalDate issuedOn, Money gross, WorkingDays calendar) {
    if (fixedOn != null) {
      return List.of(new DuePart(fixedOn, gross));
    }
    if (instalments.isEmpty()) {
      return List.of(new DuePart(end(issuedOn, days, calendar), gross));
    }
    var amounts =
        Ladder.spread(gross, instalments.stream().map(part -> part.share().percent()).toList());
    var parts = new ArrayList<DuePart>();
    for (var i = 0; i < amounts.size(); i++) {
      var day = end(issuedOn, instalments.get(i).days(), calendar);
      parts.add(new DuePart(day, amounts.get(i)));
    }
    parts.sort(Comparator.comparing(DuePart::dueOn));
    return List.copyOf(parts);
  }

  /** The most days that can pass between the invoice and the last payment, rest days aside. */
  public int longest() {
    var last = instalments.stream().mapToInt(Instalment::days).max().orElse(days);
    return endOfMonth ? last + LONGEST_MONTH - 1 : last;
  }

  private LocalDate end(LocalDate issuedOn, int after, WorkingDays calendar) {
    var from = endOfMonth ? issuedOn.with(TemporalAdjusters.lastDayOfMonth()) : issuedOn;
    return calendar.onOrAfter(from.plusDays(after));
  }
}
