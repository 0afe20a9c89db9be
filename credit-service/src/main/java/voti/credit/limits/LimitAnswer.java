package voti.credit.limits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.kit.command.Accepted;
import voti.kit.command.Happened;
import voti.values.Money;

/**
 * The answer to a decided limit: what was written, and what follows where it is below the exposure.
 *
 * @param id the credit account
 * @param follows {@code null} when the exposure stays within the limit
 */
public record LimitAnswer(
    String id,
    long position,
    long version,
    List<Happened> happened,
    boolean repeated,
    @Nullable Follows follows) {

  /**
   * What follows from a limit below the exposure. What was accepted is not taken back.
   *
   * @param over by how much the exposure is above it
   * @param sentence that says so
   * @param waiting the orders that wait, and go on waiting
   * @param wouldWait accepted orders, the newest first, that would wait if they were asked again
   */
  public record Follows(Money over, String sentence, List<Order> waiting, List<Order> wouldWait) {

    /** An order with its amount. */
    public record Order(String order, Money amount) {}
  }

  /** The answer with what follows. */
  public static LimitAnswer of(Accepted accepted, @Nullable Follows follows) {
    return new LimitAnswer(
        accepted.id(),
        accepted.position(),
        accepted.version(),
        accepted.happened(),
        accepted.repeated(),
        follows);
  }
}
