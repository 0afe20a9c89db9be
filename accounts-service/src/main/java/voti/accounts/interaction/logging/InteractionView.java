package voti.accounts.interaction.logging;

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
    String on,
    String summary,
    List<PromiseView> promises,
    String loggedBy,
    long position) {

  /** A promise as it is read; the day is ISO. */
  record PromiseView(String what, String by) {}
}
