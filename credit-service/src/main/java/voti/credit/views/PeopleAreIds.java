package voti.credit.views;

import java.util.regex.Pattern;
import voti.kit.command.Caller;
import voti.values.decision.RuleBroken;

/** Nobody's name gets into events, which stay: a name can be erased, an id need not. */
public final class PeopleAreIds {

  private static final Pattern ID = Pattern.compile("(emp|per)-[0-9a-f]{2}-[0-9a-z-]{1,60}");

  private PeopleAreIds() {}

  /**
   * Passes when the person is named by an id, or is the caller.
   *
   * @throws RuleBroken when not
   */
  public static void check(String person, Caller caller) {
    if (!isId(person) && !person.equals(caller.actor().person())) {
      throw new RuleBroken(
          "people-are-ids",
          "Name people by their ids: a colleague's, or that of one of the account's people, whose"
              + " name POST /api/accounts/{account}/people keeps.");
    }
  }

  /** Whether it is a person's id. */
  public static boolean isId(String person) {
    return ID.matcher(person).matches();
  }
}
