package voti.credit.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.policies.ShippedPolicy;
import voti.credit.policy.Behaviour;
import voti.credit.policy.ClassTerms;
import voti.credit.policy.CreditClass;
import voti.credit.policy.KnockOutRules;
import voti.credit.policy.MeasureRule;
import voti.credit.policy.PolicyData;
import voti.credit.policy.TablePoints;
import voti.values.Money;
import voti.values.Percentage;

/** A firm as tests tell of it, and the policies that judge it. */
final class Firm {

  static final LocalDate DAY = LocalDate.parse("2010-06-01");
  static final Currency SEK = Currency.getInstance("SEK");

  private final List<AnnualStatements> statements = new ArrayList<>();
  private final List<TradeReference> references = new ArrayList<>();
  private final List<Guarantee> guarantees = new ArrayList<>();
  private @Nullable RegistryExtract registry;
  private @Nullable TaxDebt debt;
  private @Nullable PaymentHistory payments;

  /** Assets 1,000 of which 500 current; liabilities 400 of which 250 current; equity 600. */
  static Firm sound() {
    return new Firm().year(2009, "600", "100", "20");
  }

  Firm year(int year, String equity, String ebit, @Nullable String interest) {
    statements.add(
        new AnnualStatements(
            from(null),
            year,
            SEK,
            new BigDecimal("500"),
            new BigDecimal("250"),
            null,
            new BigDecimal("200"),
            new BigDecimal(equity),
            new BigDecimal("1000"),
            new BigDecimal("400"),
            new BigDecimal("3000"),
            new BigDecimal(ebit),
            interest == null ? null : new BigDecimal(interest)));
    return this;
  }

  Firm registered(String status, String foundedOn, String sector) {
    registry = new RegistryExtract(from(null), status, LocalDate.parse(foundedOn), sector, "SE");
    return this;
  }

  Firm owesTax(Money amount, @Nullable String validUntil) {
    debt = new TaxDebt(from(validUntil), amount);
    return this;
  }

  Firm reference(int daysLate) {
    references.add(new TradeReference(from(null), "another supplier", daysLate));
    return this;
  }

  Firm guaranteed(Money amount) {
    guarantees.add(new Guarantee(from(null), "parent", amount));
    return this;
  }

  Firm paid(Payment... made) {
    payments = new PaymentHistory(from(null), List.of(made));
    return this;
  }

  Inputs inputs() {
    return new Inputs(registry, debt, statements, references, payments, null, guarantees);
  }

  Assessment by(PolicyData policy) {
    return Assessor.assess(policy, inputs(), DAY, SEK);
  }

  static Payment payment(String due, String amount, @Nullable String paid) {
    return new Payment(
        LocalDate.parse(due), new BigDecimal(amount), paid == null ? null : LocalDate.parse(paid));
  }

  static PolicyData shipped() {
    return ShippedPolicy.read().data();
  }

  /** Measures that weigh something, and hard knock-outs. */
  static PolicyData strict(MeasureRule... measures) {
    return new PolicyData(
        "strict",
        "tests",
        shipped().zScore(),
        new BigDecimal("75"),
        new BigDecimal("25"),
        Percentage.of("50"),
        List.of(measures),
        new Behaviour(new BigDecimal("2"), 180),
        List.of(
            new ClassTerms(CreditClass.SAFE, Percentage.of("10"), Percentage.of("1"), 12),
            new ClassTerms(CreditClass.GREY, Percentage.of("4"), null, 6),
            new ClassTerms(CreditClass.DISTRESS, Percentage.of("1"), null, 3)),
        new KnockOutRules(Money.of("50.00", "SEK"), List.of("bankruptcy"), true, 90, 12),
        Percentage.of("50"),
        List.of(new TablePoints("F", new BigDecimal("40"))),
        List.of(new TablePoints("SE", new BigDecimal("90"))));
  }

  static MeasureRule rule(String measure, String weight, String distressAt, String safeAt) {
    return new MeasureRule(
        measure, new BigDecimal(weight), new BigDecimal(distressAt), new BigDecimal(safeAt));
  }

  private static Evidence from(@Nullable String validUntil) {
    var until = validUntil == null ? null : LocalDate.parse(validUntil);
    return new Evidence("told", DAY.minusDays(30), until, null);
  }
}
