package voti.orders.quotation;

import java.util.List;
import java.util.stream.Collectors;
import voti.orders.order.Rule;

/**
 * Of a line and its alternatives the buyer names exactly one; with a quantity of none, if none of
 * them is wanted.
 *
 * @param line the line that has alternatives
 * @param choices it and they
 * @param taken what is named
 */
record OneAlternativeIsChosen(int line, List<QuotedLine> choices, List<TakenLine> taken)
    implements Rule {

  @Override
  public String name() {
    return "one-alternative-is-chosen";
  }

  @Override
  public boolean holds() {
    return taken.stream().filter(this::isAChoice).count() == 1;
  }

  private boolean isAChoice(TakenLine one) {
    return choices.stream().anyMatch(choice -> choice.number() == one.line());
  }

  @Override
  public String sentence() {
    var numbers =
        choices.stream()
            .map(choice -> String.valueOf(choice.number()))
            .collect(Collectors.joining(", "));
    return holds()
        ? "One of lines %s is chosen.".formatted(numbers)
        : "Lines %s stand for each other: exactly one of them is chosen.".formatted(numbers);
  }
}
