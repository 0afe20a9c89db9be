package voti.orders.promotion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.RuleResult;

/** Terms by which it is clear of every order what it gets. */
record TermsAreWhole(PromotionTerms terms) {

  private static final Percentage ALL = Percentage.of("100");

  List<RuleResult> results() {
    var period = terms.period();
    var audience = terms.audience();
    var budget = terms.budget();
    return List.of(
        new RuleResult(
            "period-has-days",
            period.until() == null || period.from().isBefore(period.until()),
            "It begins before it ends."),
        new RuleResult(
            "benefit-has-its-figures",
            hasItsFigures(),
            "Each kind has its figures: " + needed() + "."),
        new RuleResult(
            "percentage-is-a-share",
            terms.benefit().percent() == null || isShare(terms.benefit().percent()),
            "A percentage is more than 0 and at most 100."),
        new RuleResult(
            "amounts-are-in-its-currency",
            amounts().allMatch(one -> one.currency().equals(terms.nothing().currency())),
            "Every amount is in " + terms.currency() + "."),
        new RuleResult(
            "audience-is-named",
            (audience.kind() == Audience.Kind.EVERYBODY) == audience.among().isEmpty(),
            "Whom it is for is named, unless it is for everybody."),
        new RuleResult(
            "budget-is-positive",
            budget == null || budget.isPositive(),
            "A budget is more than nothing."));
  }

  private String needed() {
    return switch (terms.benefit().kind()) {
      case CAMPAIGN_PRICE -> "a price, of goods that are named";
      case PERCENTAGE -> "a percentage and its base";
      case THRESHOLD -> "what is to be reached, by which base, and a percentage or an amount";
      case BUNDLE -> "a price and at least two products with their quantities";
      case MIX_AND_MATCH -> "a whole number above one, and a price";
      case BUY_N_GET_M -> "two whole numbers above zero";
    };
  }

  private boolean hasItsFigures() {
    var benefit = terms.benefit();
    var goods = terms.goods();
    var named = !goods.products().isEmpty() || !goods.families().isEmpty();
    return switch (benefit.kind()) {
      case CAMPAIGN_PRICE -> isPositive(benefit.price()) && named;
      case PERCENTAGE -> benefit.percent() != null && benefit.base() != null;
      case THRESHOLD ->
          isPositive(benefit.reaches())
              && benefit.base() != null
              && (benefit.percent() == null) == isPositive(benefit.amount());
      case BUNDLE -> isPositive(benefit.price()) && isSet(benefit.pieces());
      case MIX_AND_MATCH ->
          isPositive(benefit.price())
              && isWhole(benefit.buy())
              && Objects.requireNonNull(benefit.buy()).compareTo(BigDecimal.ONE) > 0;
      case BUY_N_GET_M -> isWhole(benefit.buy()) && isWhole(benefit.free());
    };
  }

  private static boolean isSet(List<Piece> pieces) {
    return pieces.size() > 1
        && pieces.stream().map(Piece::product).distinct().count() == pieces.size()
        && pieces.stream().allMatch(piece -> piece.quantity().signum() > 0);
  }

  private static boolean isPositive(@Nullable Money amount) {
    return amount != null && amount.isPositive();
  }

  private static boolean isWhole(@Nullable BigDecimal number) {
    return number != null && number.signum() > 0 && number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isShare(Percentage percent) {
    return percent.percent().signum() > 0 && !percent.isMoreThan(ALL);
  }

  private Stream<Money> amounts() {
    var benefit = terms.benefit();
    return Stream.of(benefit.price(), benefit.amount(), benefit.reaches(), terms.budget())
        .filter(Objects::nonNull);
  }
}
