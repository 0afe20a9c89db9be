package voti.orders.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** In which segment and of which class an account is, from day to day. */
public interface Classifications {

  /**
   * How an account is classified.
   *
   * @param segment {@code null}: not known
   * @param accountClass {@code null}: not known
   */
  record Classification(@Nullable String segment, @Nullable String accountClass) {

    public static final Classification UNKNOWN = new Classification(null, null);
  }

  /** The classification in force on a day; nothing is known where none was heard of. */
  Classification on(String account, LocalDate day);
}
