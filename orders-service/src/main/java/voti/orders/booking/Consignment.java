package voti.orders.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier is asked to take.
 *
 * @param carrier its code
 * @param carrierName as it stands on papers
 * @param service one of those it offers
 * @param pickupFrom from when the goods are ready
 * @param pickupUntil until when they can be fetched
 * @param packages what is carried
 * @param kilograms what all of it weighs; {@code null}: a product's weight is not known and nobody
 *     stated it
 * @param reference ours, by which the carrier answers
 * @param answerBy when its answer is late
 */
public record Consignment(
    String carrier,
    String carrierName,
    String service,
    Instant pickupFrom,
    Instant pickupUntil,
    List<Packages> packages,
    @Nullable BigDecimal kilograms,
    String reference,
    Instant answerBy) {

  /** The list is copied. */
  public Consignment {
    packages = List.copyOf(packages);
  }

  /**
   * Packages of one kind.
   *
   * @param kind of UN/ECE Recommendation 21 after an X, {@code XPX} for a pallet
   * @param count how many
   */
  public record Packages(String kind, int count) {}
}
