package voti.credit.creditaccount;

import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** No limit is not a limit of zero: someone has yet to decide. */
record LimitIsDecided(@Nullable Money limit) implements Rule {

  @Override
  public String name() {
    return "limit-is-decided";
  }

  @Override
  public boolean holds() {
    return limit != null;
  }

  @Override
  public String sentence() {
    return limit == null
        ? "No credit limit has been decided yet; a credit check and a limit would free the order."
        : "A limit of " + limit.grouped() + " " + limit.currency() + " is decided.";
  }
}
