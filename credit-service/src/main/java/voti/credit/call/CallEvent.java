package voti.credit.call;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;

/** What is known of a call. */
public sealed interface CallEvent extends ConcernsAccount {

  @Override
  String account();

  /** Somebody called about debts. */
  record CallLogged(
      String call,
      String account,
      @Nullable String spokenWith,
      String outcome,
      @Nullable String promise,
      @Nullable LocalDate again,
      LocalDate on)
      implements CallEvent {}
}
