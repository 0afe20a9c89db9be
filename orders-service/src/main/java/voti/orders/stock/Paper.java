package voti.orders.stock;

/**
 * The line of a document by which something is known once.
 *
 * @param document its number
 * @param line of it, from 1
 */
public record Paper(String document, int line) {

  @Override
  public String toString() {
    return document + "/" + line;
  }
}
