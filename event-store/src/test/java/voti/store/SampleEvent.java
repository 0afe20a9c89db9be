package voti.store;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Money;

/** Events of an order as small as they can be, for the store's own tests. */
public sealed interface SampleEvent extends ConcernsAccount {

  String order();

  /** The first event of each order. */
  record SampleOpened(String order, @Nullable String account, Money total) implements SampleEvent {}

  /** A level deeper, as sealed families are found at any depth. */
  sealed interface Change extends SampleEvent {}

  /** Had no currency in its first revision. */
  @Revision("2")
  record SampleChanged(String order, @Nullable String account, int number, Money amount)
      implements Change {}

  /** Carries as much text as one likes. */
  record SampleNoted(String order, @Nullable String account, String text) implements Change {}
}
