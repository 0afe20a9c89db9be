package voti.orders.order;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Nobody decides what they asked for, nor what was asked in their name or whom they stand for.
 *
 * @param escalation what waits
 * @param person who decides
 * @param standsInFor whom that person stands in for
 */
public record EscalationIsDecidedByAnother(
    Escalation escalation, String person, @Nullable String standsInFor) implements Rule {

  @Override
  public String name() {
    return "escalation-is-decided-by-another";
  }

  @Override
  public boolean holds() {
    return !person.equals(escalation.askedBy())
        && !person.equals(escalation.onBehalfOf())
        && !Objects.equals(standsInFor, escalation.askedBy());
  }

  @Override
  public String sentence() {
    return holds()
        ? person + " did not ask for it."
        : escalation.askedBy() + " asked for it; someone else must decide.";
  }
}
