package voti.values.decision;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which role, for whom, by which mandate, through which door, and why. Travels as
 * metadata of the command and stays on every event.
 *
 * @param person the employee's id ({@code emp-…}), or {@code automation:<name>}
 * @param role the one role that was used, of those the person holds
 * @param department the department the person acts in; empty for machines
 * @param onBehalfOf the colleague stood in for
 * @param mandate the mandate in force, where one is cited
 * @param reason in the actor's words; empty where none was asked
 * @param channel {@code api}, {@code console}, {@code document}, {@code automation}
 */
public record Actor(
    String person,
    String role,
    String department,
    @Nullable String onBehalfOf,
    @Nullable MandateRef mandate,
    String reason,
    String channel) {

  /** The platform itself, following a rule. */
  public static Actor automation(String name) {
    return new Actor("automation:" + name, "automation", "", null, null, "", "automation");
  }
}
