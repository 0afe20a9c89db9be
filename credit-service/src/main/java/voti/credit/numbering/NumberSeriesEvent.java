package voti.credit.numbering;

import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;

/** What a number series gave out. It belongs to no account. */
public sealed interface NumberSeriesEvent extends ConcernsAccount {

  /** A number was given to a document, for good. */
  record NumberDrawn(String numberSeries, String document, int ordinal, String number)
      implements NumberSeriesEvent {

    @Override
    public @Nullable String account() {
      return null;
    }
  }
}
