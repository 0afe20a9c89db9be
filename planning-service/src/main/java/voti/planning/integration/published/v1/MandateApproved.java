package voti.planning.integration.published.v1;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.planning.mandate.Band;
import voti.planning.mandate.MandateTerms;
import voti.values.Money;
import voti.values.Percentage;

/** What an employee may decide; it grants once it is acknowledged. */
record MandateApproved(
    String mandate,
    int version,
    String employee,
    List<String> columns,
    Percentage discountBand,
    Money orderValue,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable List<Band> bands,
    String approvedBy,
    boolean acknowledged) {

  static MandateApproved of(
      String mandate,
      int version,
      String employee,
      MandateTerms terms,
      String by,
      boolean acknowledged) {
    return new MandateApproved(
        mandate,
        version,
        employee,
        terms.columns(),
        terms.discountBand(),
        terms.orderValue(),
        terms.from(),
        terms.until(),
        terms.bands(),
        by,
        acknowledged);
  }
}
