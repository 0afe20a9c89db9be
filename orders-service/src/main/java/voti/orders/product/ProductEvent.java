package voti.orders.product;

import org.jspecify.annotations.Nullable;
import voti.orders.tax.Vat;
import voti.values.ConcernsAccount;
import voti.values.Money;
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

  /** The same id was introduced before with other terms. */
  record ProductRefused(String product, String sku, String rule, String sentence)
      implements ProductEvent, Refusal {}
}
