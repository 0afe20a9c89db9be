package voti.kit.command;

/** Sends the commands of people and waits for what came of them. */
public class Commands {

  Commands() {}

  /**
   * Decides a command once per cause: the same request again is answered with what the first one
   * did. The aggregate is named by the command's {@code @TargetAggregateIdentifier}.
   *
   * @throws Refused when a refusal was stored
   * @throws voti.values.decision.CommercialRefusal when it could not be judged at all
   */
  public Accepted send(Object command, Caller caller) {
    throw new UnsupportedOperationException();
  }
}
