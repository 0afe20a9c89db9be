package voti.orders.csv;

/** Why a row cannot be taken. */
public final class BadRow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String sentence;

  /**
   * Names a row and a column.
   *
   * @param row its number, the header is 1
   * @param field the column
   * @param sentence what is wrong, in lower case where it follows a name
   */
  public BadRow(int row, String field, String sentence) {
    super("Row " + row + ": " + sentence);
    this.field = field;
    this.sentence = sentence;
  }

  /** The column. */
  public String field() {
    return field;
  }

  /** What is wrong, without the row. */
  public String sentence() {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
