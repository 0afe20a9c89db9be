package voti.orders.quotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import voti.orders.order.Rule;
import voti.values.Quantity;

/** What is taken was offered: lines that are there, each once, no more than it says of any. */
record TakenLinesAreOffered(QuotedVersion offer, List<TakenLine> taken) implements Rule {

  @Override
  public String name() {
    return "taken-lines-are-offered";
  }

  @Override
  public boolean holds() {
    return wrong().isEmpty();
  }

  @Override
  public String sentence() {
    return wrong().orElse("All that is taken was offered.");
  }

  private Optional<String> wrong() {
    return Stream.concat(
            taken.stream().flatMap(one -> wrong(one).stream()),
            taken.stream().noneMatch(one -> one.quantity().isPositive())
                ? Stream.of("Nothing is taken: a quotation that is not wanted is lost.")
                : Stream.empty())
        .findFirst();
  }

  private Optional<String> wrong(TakenLine one) {
    var line = offer.line(one.line());
    if (line.isEmpty()) {
      return Optional.of("Version %d has no line %d.".formatted(offer.version(), one.line()));
    }
    if (taken.stream().filter(other -> other.line() == one.line()).count() > 1) {
      return Optional.of("Line %d is taken twice.".formatted(one.line()));
    }
    var offered = line.get().line().quantity();
    return fits(one.quantity(), offered)
        ? Optional.empty()
        : Optional.of(
            "Line %d offers %s; %s cannot be taken."
                .formatted(one.line(), offered, one.quantity()));
  }

  private static boolean fits(Quantity taken, Quantity offered) {
    return taken.unit().equals(offered.unit())
        && taken.amount().signum() >= 0
        && !taken.isMoreThan(offered);
  }
}
