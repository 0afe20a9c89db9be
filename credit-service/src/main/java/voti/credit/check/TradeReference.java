package voti.credit.check;

/**
 * What another supplier says of the firm.
 *
 * @param from who says it
 * @param daysLate how many days after the due date it pays them on average; zero when in time
 */
public record TradeReference(Evidence evidence, String from, int daysLate) implements Input {

  /** Early is in time. */
  public TradeReference {
    daysLate = Math.max(0, daysLate);
  }

  @Override
  public String kind() {
    return "trade-reference";
  }
}
