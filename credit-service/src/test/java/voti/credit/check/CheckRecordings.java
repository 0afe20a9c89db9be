package voti.credit.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import voti.credit.Samples;

/** A check as its event tells it. */
public final class CheckRecordings {

  private CheckRecordings() {}

  public static CreditCheckEvent.CheckRecorded recorded() {
    var policy = CreditCheckTest.shipped();
    var figures =
        new Statements(
            new BigDecimal("60000"),
            new BigDecimal("45000"),
            new BigDecimal("30000"),
            new BigDecimal("120000"),
            new BigDecimal("200000"),
            new BigDecimal("80000"),
            Currency.getInstance("SEK"));
    var measures = policy.measures(figures);
    var score =
        measures.stream().map(Measure::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new CreditCheckEvent.CheckRecorded(
        "chk-7f-0192f3a0-0054-7000-8000-000000000001",
        Samples.ACCOUNT,
        LocalDate.parse("2010-01-19"),
        figures,
        "annual report 2008",
        null,
        measures,
        score,
        policy.classOf(score),
        policy.proposedLimit(policy.classOf(score), figures),
        LocalDate.parse("2011-01-19"),
        policy.reference(),
        policy.source());
  }
}
