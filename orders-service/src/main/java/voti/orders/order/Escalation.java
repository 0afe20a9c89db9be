package voti.orders.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.authority.Route;
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
 * @param route who may decide it, and by when; {@code null} for what was asked before there was a
 *     ladder
 * @param promotions for the whole order: those it is offered, as they were when it was asked;
 *     {@code null}: none
 * @param wanted for the whole order: the change of it that is asked for; {@code null}: it is to be
 *     submitted
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
    @Nullable Route route,
    @Nullable OfferedPromotions promotions,
    @Nullable WantedChange wanted) {

  /** No change of an order. */
  public Escalation(
      int line,
      Percentage percent,
      Percentage effective,
      String needs,
      String askedBy,
      @Nullable String onBehalfOf,
      String reason,
      @Nullable LocalDate submitOn,
      @Nullable Route route,
      @Nullable OfferedPromotions promotions) {
    this(
        line,
        percent,
        effective,
        needs,
        askedBy,
        onBehalfOf,
        reason,
        submitOn,
        route,
        promotions,
        null);
  }

  /** The order as a whole, in the place of a line's number. */
  public static final int WHOLE_ORDER = 0;

  private static final List<String> OF_OLD = List.of("head", "commercial-director");

  /** Every role that may decide it now. */
  public List<String> mayDecide() {
    return route == null ? OF_OLD : route.mayDecide();
  }

  /** What it asks for: {@code discount}, {@code submission} or {@code amendment}. */
  public String what() {
    return wanted != null ? "amendment" : line == WHOLE_ORDER ? "submission" : "discount";
  }

  /** The same request on another way. */
  public Escalation on(Route other) {
    return new Escalation(
        line,
        percent,
        effective,
        other.needs(),
        askedBy,
        onBehalfOf,
        reason,
        submitOn,
        other,
        promotions,
        wanted);
  }
}
