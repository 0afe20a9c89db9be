package voti.orders.order;

/** Who decides an escalation reaches as far as it goes. */
public record DeciderIsOnTheRoute(Escalation escalation, String role) implements Rule {

  @Override
  public String name() {
    return "decider-reaches-it";
  }

  @Override
  public boolean holds() {
    return escalation.mayDecide().contains(role);
  }

  @Override
  public String sentence() {
    return "It takes %s; %s %s."
        .formatted(
            String.join(" or ", escalation.mayDecide()), role, holds() ? "may" : "does not reach");
  }
}
