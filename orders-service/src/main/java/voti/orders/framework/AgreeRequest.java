package voti.orders.framework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.capturing.AskedGoods.AskedQuantity;
import voti.values.Percentage;

/**
 * A framework as it is asked for.
 *
 * @param number the buyer's; without it one is made of the id
 * @param on the day whose prices and mandate count
 * @param from the first day on which it is called off
 * @param until the first day on which it is not any more
 * @param pricing {@code agreed}, at the prices of the day it is agreed on, or {@code list}
 * @param over by how many percent more may be called off; without it none
 * @param under by how many percent less; without it none
 * @param schedule of a standing order
 */
record AgreeRequest(
    @Nullable String id,
    @NotBlank String account,
    @Nullable String number,
    @NotBlank String currency,
    @NotNull LocalDate on,
    @NotNull LocalDate from,
    @NotNull LocalDate until,
    @Pattern(regexp = "agreed|list", message = "is agreed or list") String pricing,
    @Nullable Percentage over,
    @Nullable Percentage under,
    @NotEmpty List<@Valid Line> lines,
    @Valid @Nullable Days schedule,
    @NotBlank String reason) {

  /**
   * A line.
   *
   * @param product by id or item number
   * @param quantity in all
   * @param discount off the winning column, in percent
   * @param perCallOff how much the schedule calls off at once, in the unit of the quantity
   */
  record Line(
      @NotBlank String product,
      @NotNull AskedQuantity quantity,
      @Nullable Percentage discount,
      @Nullable BigDecimal perCallOff) {}

  /** On which days it is called off; a form leaves the day out where there is no schedule. */
  record Days(
      @Pattern(regexp = "week|month|", message = "is week or month") @Nullable String every,
      @Nullable Integer day,
      @Nullable Integer deliveredWithin) {

    boolean isNothing() {
      return every == null || every.isBlank();
    }
  }
}
