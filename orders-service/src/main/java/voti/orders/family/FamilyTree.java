package voti.orders.family;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.family.FamilyCommand.PlaceFamily;
import voti.orders.family.FamilyEvent.FamilyAdded;
import voti.orders.family.FamilyEvent.FamilyMoved;
import voti.orders.family.FamilyEvent.FamilyRefused;
import voti.orders.family.FamilyEvent.FamilyRenamed;
import voti.values.Ids;
import voti.values.decision.RuleBroken;

/**
 * All families together: two moves that only together make a cycle meet here, one after another.
 */
@Aggregate
class FamilyTree {

  /** The one tree. */
  static final String ID = Ids.named("fam", Ids.NO_SLOT, "families");

  /** Instead of a parent: it stands at the top. */
  static final String TOP = "-";

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private Branches branches = Branches.NONE;

  FamilyTree() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(PlaceFamily command) {
    var family = command.family();
    if (family.isBlank() || family.equals(TOP)) {
      throw new RuleBroken("family-has-a-code", "A family needs a code.");
    }
    var parent = parent(command);
    var flaw = new TreeStaysATree(branches, family, parent).flaw();
    if (flaw.isPresent()) {
      apply(refused(command, flaw.get().rule(), "parent", flaw.get().sentence()));
    } else if (branches.has(family)) {
      rename(command);
      move(command, parent);
    } else if (command.name() == null || command.name().isBlank()) {
      apply(
          refused(
              command, "family-has-a-name", "name", "The new family " + family + " needs a name."));
    } else {
      apply(new FamilyAdded(command.tree(), family, command.name(), parent));
    }
  }

  private void rename(PlaceFamily command) {
    var name = command.name();
    if (name != null && !name.isBlank() && !name.equals(branches.names().get(command.family()))) {
      apply(new FamilyRenamed(command.tree(), command.family(), name));
    }
  }

  private void move(PlaceFamily command, @Nullable String parent) {
    if (!Objects.equals(parent, branches.parent(command.family()))) {
      apply(new FamilyMoved(command.tree(), command.family(), parent));
    }
  }

  private @Nullable String parent(PlaceFamily command) {
    var parent = command.parent();
    if (parent == null || parent.isBlank()) {
      return branches.parent(command.family());
    }
    return parent.equals(TOP) ? null : parent;
  }

  private static FamilyRefused refused(
      PlaceFamily command, String rule, String field, String sentence) {
    return new FamilyRefused(command.tree(), command.family(), rule, field, sentence);
  }

  @EventSourcingHandler
  void evolve(FamilyEvent event) {
    id = event.tree();
    branches = branches.after(event);
  }
}
