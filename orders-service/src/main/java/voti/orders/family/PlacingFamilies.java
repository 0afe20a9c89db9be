package voti.orders.family;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.orders.family.FamilyCommand.PlaceFamily;

/** Puts families into the one tree. */
@Component
public class PlacingFamilies {

  private final Commands commands;

  PlacingFamilies(Commands commands) {
    this.commands = commands;
  }

  /**
   * Adds a family, or gives it another name or place.
   *
   * @param name {@code null}: as it is
   * @param parent the family above, {@code -} for the top, {@code null}: as it is
   * @throws voti.kit.command.Refused when the tree would not be one
   */
  public Accepted place(
      String family, @Nullable String name, @Nullable String parent, Caller caller) {
    return commands.send(new PlaceFamily(FamilyTree.ID, family, name, parent), caller);
  }
}
