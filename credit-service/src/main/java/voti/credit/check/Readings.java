package voti.credit.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import voti.credit.policy.MeasureRule;
import voti.credit.policy.PolicyData;
import voti.credit.policy.TablePoints;

/** Reads each measure off the inputs that may be leaned on. */
record Readings(PolicyData policy, Inputs inputs, LocalDate on) {

  private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.25");

  Reading of(String measure) {
    var ratios = new Ratios(inputs.latest().orElse(null));
    return switch (measure) {
      case MeasureRule.Z -> zScore();
      case MeasureRule.CURRENT_RATIO -> ratios.current();
      case MeasureRule.EQUITY_RATIO -> ratios.equity();
      case MeasureRule.INTEREST_COVER -> ratios.interestCover();
      case MeasureRule.DEBT_TO_EQUITY -> ratios.debtToEquity();
      case MeasureRule.BEHAVIOUR -> behaviour();
      case MeasureRule.REFERENCES -> references();
      case MeasureRule.AGE -> age();
      case MeasureRule.SECTOR -> table("sector", RegistryExtract::sector, policy.sectors());
      case MeasureRule.COUNTRY -> table("country", RegistryExtract::country, policy.countries());
      default -> new Reading.Absent("Nobody knows how to measure " + measure + ".");
    };
  }

  private Reading zScore() {
    var year = inputs.latest().orElse(null);
    if (year == null) {
      return new Reading.Absent("There are no statements.");
    }
    var known = ZScore.of(year, policy.zScore()).orElse(null);
    if (known == null) {
      return new Reading.Absent("The statements do not say " + ZScore.missing(year) + ".");
    }
    return new Reading.Figure(
        known.sum(),
        Reading.facts(
            known.parts().stream()
                .flatMap(part -> List.<Object>of(part.name(), part.contribution()).stream())
                .toArray()));
  }

  private Reading behaviour() {
    var history = inputs.payments();
    if (history == null) {
      return new Reading.Absent("There are no payments of our own to look at.");
    }
    var index = new PaymentBehaviour(policy.behaviour()).index(history.payments(), on);
    if (index.isEmpty()) {
      return new Reading.Absent("Nothing was paid yet, and nothing is overdue.");
    }
    return new Reading.Figure(
        index.get(),
        Reading.facts(
            "payments", history.payments().stream().filter(p -> p.countsOn(on)).count(),
            "lost-per-day", policy.behaviour().lostPerDay(),
            "half-life-days", policy.behaviour().halfLifeDays()));
  }

  private Reading references() {
    var references = inputs.references();
    if (references.isEmpty()) {
      return new Reading.Absent("No other supplier was asked.");
    }
    var days = references.stream().mapToLong(TradeReference::daysLate).sum();
    var count = references.size();
    return new Reading.Figure(
        BigDecimal.valueOf(days).divide(BigDecimal.valueOf(count), MathContext.DECIMAL64),
        Reading.facts("references", count, "days-late-in-all", days));
  }

  private Reading age() {
    var extract = inputs.registry();
    var founded = extract == null ? null : extract.foundedOn();
    if (founded == null) {
      return new Reading.Absent("It is not known when the firm was founded.");
    }
    var days = BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(founded, on)));
    return new Reading.Figure(
        days.divide(DAYS_OF_A_YEAR, MathContext.DECIMAL64), Reading.facts("founded-on", founded));
  }

  private Reading table(
      String what, Function<RegistryExtract, @Nullable String> code, List<TablePoints> table) {
    var extract = inputs.registry();
    var asked = extract == null ? null : code.apply(extract);
    if (asked == null) {
      return new Reading.Absent("The " + what + " is not known.");
    }
    return table.stream()
        .filter(row -> row.code().equalsIgnoreCase(asked))
        .findFirst()
        .map(row -> (Reading) new Reading.Figure(row.points(), Reading.facts(what, asked)))
        .orElseGet(
            () -> new Reading.Absent("The policy has no class for " + what + " " + asked + "."));
  }
}
