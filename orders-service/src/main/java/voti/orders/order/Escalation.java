package voti.orders.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.OfferedPromotions;
import voti.values.Percentage;

/**
 * A request that waits for someone with more authority.
 *
 * @param line the line it is about; zero for the order as a whole
 * @param percent the discount asked for
 * @param effective with its part of the allowance, against the winning column
 * @param needs the role that decides
 * @param askedBy the person
 * @param onBehalfOf whom that person stood in for
 * @param reason in the asker's words
 * @param submitOn for the whole order: the day it is to be submitted on
 * @param promotions for the whole order: those it is offered, as they were when it was asked;
 *     {@code null}: none
 */
public record Escalation(
    int line,
    Percentage percent,
    Percentage effective,
    String needs,
    String askedBy,
    @Nullable String onBehalfOf,
    String reason,
    @Nullable LocalDate submitOn,
    @Nullable OfferedPromotions promotions) {

  /** About a line. */
  public Escalation(
      int line,
      Percentage percent,
      Percentage effective,
      String needs,
      String askedBy,
      @Nullable String onBehalfOf,
      String reason,
      @Nullable LocalDate submitOn) {
    this(line, percent, effective, needs, askedBy, onBehalfOf, reason, submitOn, null);
  }

  /** The order as a whole, in the place of a line's number. */
  public static final int WHOLE_ORDER = 0;
}
