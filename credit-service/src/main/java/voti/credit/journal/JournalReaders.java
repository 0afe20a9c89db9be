package voti.credit.journal;

import voti.kit.command.Caller;
import voti.kit.security.Roles;

/** Who may see the books: those who keep, check or answer for them. */
public final class JournalReaders {

  private JournalReaders() {}

  /**
   * Passes for one of them.
   *
   * @throws voti.values.decision.NotAuthorised for anybody else
   */
  public static void check(Caller caller) {
    caller.as(
        Roles.CONTROLLER,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.GENERAL_DIRECTOR,
        Roles.COMMERCIAL_DIRECTOR);
  }
}
