package voti.orders.edifact;

import java.util.List;

/**
 * What came in one file from UNB to UNZ.
 *
 * @param test whether the sender says it is only a test (UNB, 0035)
 * @param messages in order, at least one
 */
public record Interchange(boolean test, List<Message> messages) {

  /** The list is copied. */
  public Interchange {
    messages = List.copyOf(messages);
  }

  /** Whether a file begins as an interchange does, with UNA or UNB. */
  public static boolean isOne(byte[] file) {
    return ServiceString.begins(file);
  }

  /**
   * Reads a file.
   *
   * @throws voti.kit.document.BadDocument naming the segment when it is not one whole interchange;
   *     what is wrong within a message is that message's own problem
   */
  public static Interchange read(byte[] file) {
    return new InterchangeReader(ServiceString.of(file)).read(file);
  }
}
