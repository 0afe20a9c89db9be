package voti.orders.pastorders;

import java.util.List;
import voti.values.Money;

/**
 * What became of what was sent.
 *
 * @param source the older system
 * @param position of the last commit; read with {@code ?after=} this position to see it
 * @param taken just now
 * @param known taken before, with the same content
 * @param refused each with the reason
 */
record ImportAnswer(
    String source, long position, Sum taken, Sum known, List<RefusedDocument> refused) {

  /** Lists are copied. */
  ImportAnswer {
    refused = List.copyOf(refused);
  }

  /**
   * So much.
   *
   * @param documents orders and returns
   * @param lines of them, charges among them
   * @param net goods and charges, returns subtracted
   */
  record Sum(int documents, int lines, Money net) {

    Sum plus(int moreLines, Money more) {
      return new Sum(documents + 1, lines + moreLines, net.plus(more));
    }
  }

  /**
   * A document of which nothing was taken.
   *
   * @param account as it was named
   * @param rule that stands against it
   * @param sentence why
   */
  record RefusedDocument(String account, String number, String rule, String sentence) {}
}
