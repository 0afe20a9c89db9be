package voti.orders.assortment;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a contract's assortment. */
sealed interface AssortmentCommand {

  /**
   * Agree on what the contract covers from a day on.
   *
   * @param families codes; what is below them is covered too
   * @param products {@code prd-…}
   * @param unknown what was named and is neither a family nor a product
   */
  record AgreeAssortment(
      @TargetAggregateIdentifier String assortment,
      String account,
      String contract,
      LocalDate from,
      List<String> families,
      List<String> products,
      List<String> unknown,
      String reason)
      implements AssortmentCommand {}

  /** From a day on the contract covers whatever we sell. */
  record LiftAssortment(
      @TargetAggregateIdentifier String assortment,
      String account,
      String contract,
      LocalDate from,
      String reason)
      implements AssortmentCommand {}
}
