package voti.planning;

import java.util.Map;
import voti.kit.command.Envelope;
import voti.values.decision.Actor;

/** Who acts in the tests. */
public final class People {

  public static final String MARI = "emp-00-00000000-0000-7000-8000-000000000001";
  public static final String HELEN = "emp-00-00000000-0000-7000-8000-000000000002";
  public static final String KARL = "emp-00-00000000-0000-7000-8000-000000000003";

  private People() {}

  /** Somebody in a role, in department north, as metadata of a command. */
  public static Map<String, String> acting(String person, String role) {
    return acting(person, role, "north");
  }

  public static Map<String, String> acting(String person, String role, String department) {
    return Envelope.of(
        new Actor(person, role, department, null, null, "as agreed for the year", "api"));
  }

  /** Somebody in a role who stands in for a colleague. */
  public static Map<String, String> standingIn(String person, String role, String colleague) {
    return Envelope.of(
        new Actor(person, role, "north", colleague, null, "as agreed for the year", "api"));
  }
}
