package voti.accounts.interaction.logging;

import java.time.LocalDate;
import java.util.List;

/**
 * An interaction as it is read.
 *
 * @param loggedBy the employee who logged it
 * @param position of its commit
 */
record InteractionView(
    String interaction,
    String account,
    String kind,
    LocalDate on,
    String summary,
    List<PromiseView> promises,
    String loggedBy,
    long position) {

  /** A promise as it is read. */
  record PromiseView(String what, LocalDate by) {}
}
