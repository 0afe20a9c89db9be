package voti.kit.command;

import java.util.Optional;

/** Sends the commands of {@code When…Then…} classes. */
public class Automations {

  Automations() {}

  /**
   * Decides a command once per trigger and automation. A stored refusal is an answer like any
   * other.
   *
   * @param automation its name, kebab case; with the trigger's id it is the cause
   * @return what happened; empty when there was nothing to do
   * @throws voti.values.decision.CommercialRefusal when it could not be judged at all
   */
  public Optional<Accepted> send(Object command, Trigger trigger, String automation) {
    throw new UnsupportedOperationException();
  }
}
