package voti.values;

import org.jspecify.annotations.Nullable;

/** An event that belongs to an account's history. The store indexes its commit by that account. */
public interface ConcernsAccount {

  /** The id of the account, {@code acc-…}; {@code null} for things of no account (a price list). */
  @Nullable String account();
}
