package voti.orders.order;

/**
 * Where the buyer's document says something else than we do. Ours counts; someone must confirm it
 * before the order is submitted.
 *
 * @param number from 1
 * @param what {@code tax}, {@code price of line 2}
 * @param ours our figure
 * @param theirs the document's
 * @param confirmed whether someone has looked at it, or nobody has to because nothing rests on it
 */
public record Difference(int number, String what, String ours, String theirs, boolean confirmed) {

  boolean isOn(int line) {
    return what.endsWith(" of line " + line);
  }

  Difference confirm() {
    return new Difference(number, what, ours, theirs, true);
  }
}
