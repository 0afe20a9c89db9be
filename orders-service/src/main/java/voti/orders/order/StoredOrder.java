package voti.orders.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.OrderEvent.OrderCaptured;

/**
 * An order as it stands.
 *
 * @param captured how it began
 * @param now its lines, days, figures and state
 * @param agreed what credit holds its amount for; {@code null} while it holds nothing
 */
public record StoredOrder(OrderCaptured captured, Change now, @Nullable Change agreed) {

  /**
   * What holds of it: while new figures wait for credit, those that were agreed; {@code null} when
   * it was never confirmed or is cancelled.
   */
  public @Nullable Change inForce() {
    return switch (now.state()) {
      case CONFIRMED, DELIVERED -> now;
      case SUBMITTED, WAITING_FOR_CREDIT_DECISION -> agreed;
      case CAPTURED, CANCELLED -> null;
    };
  }

  /** Which products it is about. */
  public List<String> products() {
    return now.lines().lines().stream().map(OrderLine::product).distinct().toList();
  }
}
