package voti.orders.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.orders.tax.Vat;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.Period;
import voti.values.decision.Refusal;

/** What happened to a product. Products belong to no account. */
public sealed interface ProductEvent extends ConcernsAccount {

  String product();

  @Override
  default @Nullable String account() {
    return null;
  }

  /** It can be ordered from now on. */
  record ProductIntroduced(
      String product, String sku, String name, String unit, Money cost, Vat vatAtHome)
      implements ProductEvent {}

  /** What it is, whole: what was not said anew stays as it was. */
  record ProductDescribed(String product, Details details) implements ProductEvent {}

  /** Its standard cost from a day on; orders of that day or later are reckoned with it. */
  record StandardCostSet(String product, Money cost, LocalDate from) implements ProductEvent {}

  /** Another product takes its place. */
  record SuccessorNamed(String product, String successor) implements ProductEvent {}

  /**
   * When it can be ordered: never before, not afterwards, and again when the period is a new one.
   */
  record ActivePeriodSet(String product, Period active) implements ProductEvent {}

  /** What was said of it cannot be. */
  record ProductRefused(
      String product, String sku, String rule, String sentence, @Nullable String field)
      implements ProductEvent, Refusal {}
}
