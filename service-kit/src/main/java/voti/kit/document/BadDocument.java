package voti.kit.document;

/** A document that cannot be taken, and where in it the trouble is: HTTP 400. */
public class BadDocument extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String element;

  /**
   * @param element path of the element, {@code /Order/OrderLine[2]/LineItem/Quantity}
   * @param sentence what is wrong with it
   */
  public BadDocument(String element, String sentence) {
    super(sentence);
    this.element = element;
  }

  public String element() {
    return element;
  }
}
