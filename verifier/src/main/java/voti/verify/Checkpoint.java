package voti.verify;

/**
 * A tree's head as the text that is signed (C2SP tlog-checkpoint): which log, how many leaves,
 * which root.
 *
 * @param origin {@code voti.credit/log-0/1}: service, log and epoch
 * @param size how many leaves
 * @param root of the tree
 */
public record Checkpoint(String origin, long size, Hash root) {

  /** The name must be one, the size must not be negative. */
  public Checkpoint {
    if (origin.isEmpty() || origin.contains("\n") || size < 0) {
      throw new IllegalArgumentException("a head has an origin and a size");
    }
  }

  /**
   * The head in a note's text; extension lines are allowed and not looked at.
   *
   * @throws IllegalArgumentException when the text is not a head
   */
  public static Checkpoint read(String text) {
    var lines = text.split("\n", -1);
    if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
      throw new IllegalArgumentException("a head has an origin, a size and a root, a line each");
    }
    for (var i = 0; i < lines.length - 1; i++) {
      if (lines[i].isEmpty()) {
        throw new IllegalArgumentException("no line of a head is empty");
      }
    }
    if (!lines[1].matches("0|[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException("a size is a decimal number, not " + lines[1]);
    }
    return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.base64(lines[2]));
  }

  /** What is signed. */
  public String text() {
    return origin + "\n" + size + "\n" + root + "\n";
  }
}
