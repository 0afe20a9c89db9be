package voti.orders.order;

/**
 * Why a product should not be sold as a line asks. Typed in by hand, the line is refused; in a
 * buyer's document it is a difference that somebody has to confirm.
 *
 * @param rule that it breaks, kebab case
 * @param what the difference is about: {@code assortment}
 * @param ours what we say
 * @param theirs what the line asks for
 */
public record Objection(String rule, String what, String ours, String theirs) {

  Difference on(int line) {
    return new Difference(0, what + " of line " + line, ours, theirs, false);
  }

  /** Why a line with that number is not taken. */
  public String sentence(int line) {
    return "Line " + line + " asks for " + theirs + ": " + ours + ".";
  }
}
