package voti.orders.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.family.FamilyCommand.PlaceFamily;
import voti.orders.family.FamilyEvent.FamilyAdded;
import voti.orders.family.FamilyEvent.FamilyMoved;
import voti.orders.family.FamilyEvent.FamilyRefused;
import voti.orders.family.FamilyEvent.FamilyRenamed;
import voti.values.decision.RuleBroken;

class FamilyTreeTest {

  private final Life<FamilyTree> tree = new Life<>(FamilyTree.class);

  @Test
  void aFamilyIsAddedRenamedAndMoved() {
    place("HOUSE", "House", "-");
    var paint = tree.one(FamilyAdded.class, command("PAINT", "Paints", "HOUSE"), "admin");
    assertThat(paint.parent()).isEqualTo("HOUSE");
    assertThat(tree.one(FamilyRenamed.class, command("PAINT", "Paint", null), "admin").name())
        .isEqualTo("Paint");
    assertThat(tree.one(FamilyMoved.class, command("PAINT", null, "-"), "admin").parent()).isNull();
    assertThat(tree.then(command("PAINT", "Paint", "-"), "admin")).isEmpty();
  }

  @Test
  void anUnknownParentIsRefused() {
    var refused = tree.one(FamilyRefused.class, command("PAINT", "Paints", "NONE"), "admin");
    assertThat(refused.rule()).isEqualTo("family-is-known");
    assertThat(refused.field()).isEqualTo("parent");
    assertThat(refused.sentence()).isEqualTo("There is no family NONE.");
  }

  @Test
  void aCycleIsRefusedHoweverLong() {
    place("A", "a", "-");
    place("B", "b", "A");
    place("C", "c", "B");
    var refused = tree.one(FamilyRefused.class, command("A", null, "C"), "admin");
    assertThat(refused.rule()).isEqualTo("family-tree-has-no-cycle");
    assertThat(refused.sentence()).isEqualTo("C stands under A, so A cannot stand under it.");
    assertThat(tree.one(FamilyRefused.class, command("B", null, "B"), "admin").rule())
        .isEqualTo("family-tree-has-no-cycle");
  }

  @Test
  void aNewFamilyNeedsACodeAndAName() {
    assertThat(tree.one(FamilyRefused.class, command("A", null, "-"), "admin").field())
        .isEqualTo("name");
    tree.refuses(RuleBroken.class, command("-", "Top", null), "admin");
  }

  /** Whatever is moved where, every family comes to the top in the end. */
  @Property(tries = 100)
  void itStaysATree(
      @ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> families,
      @ForAll @Size(min = 30, max = 30) List<@IntRange(max = 6) Integer> parents) {
    var branches = Branches.NONE;
    for (var i = 0; i < families.size(); i++) {
      var family = "F" + families.get(i);
      var parent = parents.get(i) == 6 ? null : "F" + parents.get(i);
      if (new TreeStaysATree(branches, family, parent).flaw().isEmpty()) {
        branches =
            branches.after(
                branches.has(family)
                    ? new FamilyMoved(FamilyTree.ID, family, parent)
                    : new FamilyAdded(FamilyTree.ID, family, family, parent));
      }
    }
    for (var family : branches.names().keySet()) {
      var way = branches.upwards(family);
      assertThat(way).doesNotHaveDuplicates();
      assertThat(branches.parent(way.getLast())).isNull();
      assertThat(branches.downwards(way.getLast())).contains(family);
    }
  }

  private void place(String family, String name, String parent) {
    tree.then(command(family, name, parent), "admin");
  }

  private static PlaceFamily command(
      String family, @Nullable String name, @Nullable String parent) {
    return new PlaceFamily(FamilyTree.ID, family, name, parent);
  }
}
