package voti.credit.creditaccount;

import org.jspecify.annotations.Nullable;

/**
 * The buyer's bills fall due no later than they did when the limit was decided: a longer term is
 * more at risk for longer than anybody agreed to.
 */
record TermsStayAsDecided(@Nullable Integer now, @Nullable Integer decided) implements Rule {

  @Override
  public String name() {
    return "terms-stay-as-decided";
  }

  @Override
  public boolean holds() {
    return now == null || decided == null || now <= decided;
  }

  @Override
  public String sentence() {
    if (now == null || decided == null) {
      return "The terms are those of when the limit was decided.";
    }
    return holds()
        ? "Bills fall due after " + now + " days; the limit was decided at " + decided + "."
        : "Bills fall due after "
            + now
            + " days since the terms changed; the limit was decided at "
            + decided
            + ". Deciding it again would settle it.";
  }
}
