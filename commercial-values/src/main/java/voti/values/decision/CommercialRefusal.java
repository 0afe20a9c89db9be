package voti.values.decision;

import java.util.List;

/**
 * What {@code decide} throws when a command cannot be judged at all. Nothing is stored. A
 * commercial "no" is a {@link Refusal} event instead.
 */
public abstract sealed class CommercialRefusal extends RuntimeException
    permits RuleBroken, WrongState, Unknown, NotAuthorised {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final transient List<Fact> facts;

  CommercialRefusal(String rule, String sentence, List<Fact> facts) {
    super(sentence);
    this.rule = rule;
    this.facts = List.copyOf(facts);
  }

  /** The rule, kebab case; part of the problem's type URI. */
  public String rule() {
    return rule;
  }

  /** The sentence for the one who asked. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /** The facts that show it. */
  public List<Fact> facts() {
    return facts;
  }
}
