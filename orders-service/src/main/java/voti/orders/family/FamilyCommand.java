package voti.orders.family;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of the tree. */
sealed interface FamilyCommand {

  /**
   * Put a family into the tree, or another name or place to one that is in it.
   *
   * @param family its code
   * @param name {@code null}: as it is
   * @param parent the family above; {@link FamilyTree#TOP}: none; {@code null}: as it is
   */
  record PlaceFamily(
      @TargetAggregateIdentifier String tree,
      String family,
      @Nullable String name,
      @Nullable String parent)
      implements FamilyCommand {}
}
