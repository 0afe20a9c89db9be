package voti.orders.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import voti.orders.order.OrderLine;
import voti.orders.order.OrderLines;
import voti.orders.order.Rule;
import voti.values.Money;

/**
 * What a buyer takes of a version.
 *
 * @param offer the version
 * @param named of which lines how much; empty for all of them
 */
record Taking(QuotedVersion offer, List<TakenLine> named) {

  /** Every line that is named is there, once, and has as much; of alternatives one is named. */
  List<Rule> rules() {
    var rules = new ArrayList<Rule>();
    rules.add(new TakenLinesAreOffered(offer, taken()));
    groups()
        .forEach(
            number -> rules.add(new OneAlternativeIsChosen(number, offer.group(number), taken())));
    return rules;
  }

  /** What the order is made of; each line keeps its price, its discount and its VAT. */
  OrderLines lines() {
    var lines = new ArrayList<OrderLine>();
    for (var one : taken()) {
      if (one.quantity().isPositive()) {
        lines.add(offer.line(one.line()).orElseThrow().line().at(one.quantity()));
      }
    }
    var nothing = Money.zero(offer.value().currency());
    return new OrderLines(lines, nothing, nothing);
  }

  /** Whether of every line, or of one of its alternatives, all is taken. */
  boolean isWhole() {
    return offer.lines().stream()
        .map(QuotedLine::group)
        .distinct()
        .allMatch(group -> offer.group(group).stream().anyMatch(this::isWholly));
  }

  private boolean isWholly(QuotedLine line) {
    return taken().stream()
        .anyMatch(
            one -> one.line() == line.number() && one.quantity().equals(line.line().quantity()));
  }

  private List<TakenLine> taken() {
    return named.isEmpty()
        ? offer.lines().stream()
            .map(line -> new TakenLine(line.number(), line.line().quantity()))
            .toList()
        : named;
  }

  private TreeSet<Integer> groups() {
    var groups = new TreeSet<Integer>();
    offer.lines().stream()
        .map(QuotedLine::alternativeTo)
        .filter(number -> number != null)
        .forEach(groups::add);
    return groups;
  }
}
