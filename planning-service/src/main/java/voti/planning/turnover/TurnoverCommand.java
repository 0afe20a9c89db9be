package voti.planning.turnover;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** What can be asked of the turnover of one dispatch. */
public sealed interface TurnoverCommand {

  /** Its id, {@code tov-…}: see {@link TurnoverCommand#of}. */
  String turnover();

  /**
   * The id under which the goods of a dispatch are counted: the dispatch's own, but for its type.
   */
  static String of(String dispatch) {
    return "tov" + dispatch.substring(3);
  }

  /**
   * Counts goods that were delivered.
   *
   * @param kam the manager who sold them; {@code null} when nobody has said so yet
   * @param goods the net of the lines, without charges and VAT
   */
  record CountDelivery(
      @TargetAggregateIdentifier String turnover,
      String account,
      String dispatch,
      String order,
      @Nullable String kam,
      LocalDate on,
      Money goods)
      implements TurnoverCommand {}

  /**
   * Counts goods of the dispatch that came back.
   *
   * @param goodsReturn the return's id
   * @param goods the net of the lines
   */
  record CountReturn(
      @TargetAggregateIdentifier String turnover,
      String account,
      String goodsReturn,
      String dispatch,
      LocalDate on,
      Money goods)
      implements TurnoverCommand {}
}
