package voti.credit.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import voti.credit.Samples;
import voti.credit.check.CreditCheckCommand.RecordCheck;
import voti.credit.policies.ShippedPolicy;

/** A check as its event tells it. */
public final class CheckRecordings {

  private static final Currency SEK = Currency.getInstance("SEK");
  private static final LocalDate DAY = LocalDate.parse("2010-01-19");

  private CheckRecordings() {}

  public static CreditCheckEvent.CheckRecorded recorded() {
    var figures =
        new Statements(
            new BigDecimal("60000"),
            new BigDecimal("45000"),
            new BigDecimal("30000"),
            new BigDecimal("120000"),
            new BigDecimal("200000"),
            new BigDecimal("80000"),
            SEK);
    var evidence = new Evidence("annual report 2008", DAY, null, null);
    return recorded(Inputs.of(AnnualStatements.of(figures, evidence)));
  }

  /** A check of which nothing is known. */
  public static CreditCheckEvent.CheckRecorded empty() {
    return recorded(new Inputs(null, null, List.of(), List.of(), null, null, List.of()));
  }

  static CreditCheckEvent.CheckRecorded recorded(Inputs inputs) {
    var policy = ShippedPolicy.read();
    var command =
        new RecordCheck(
            "chk-7f-0192f3a0-0054-7000-8000-000000000001",
            Samples.ACCOUNT,
            DAY,
            inputs,
            SEK,
            "annual report 2008",
            null,
            policy);
    return CreditCheckEvent.CheckRecorded.of(
        command, Assessor.assess(policy.data(), inputs, DAY, SEK));
  }
}
