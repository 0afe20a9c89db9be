package voti.orders.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.cause.CauseCommand.PlaceCause;
import voti.orders.cause.CauseEvent.CausePlaced;
import voti.orders.cause.CauseEvent.CauseRefused;
import voti.values.decision.RuleBroken;

class CauseTreeTest {

  private final Life<CauseTree> tree = new Life<>(CauseTree.class);

  @Test
  void aCauseIsPlacedRenamedAndMovedEachUnderAVersion() {
    assertThat(place("WAY", null).version()).isEqualTo(1);
    assertThat(place("FROZEN", "WAY").version()).isEqualTo(2);
    assertThat(place("FROZEN", null).version()).isEqualTo(3);
    assertThat(tree.then(command("FROZEN", CauseKind.DAMAGE, null), "quality")).isEmpty();
  }

  @Test
  void aCycleIsRefusedHoweverLong() {
    place("A", null);
    place("B", "A");
    place("C", "B");
    var refused = refused(command("A", CauseKind.DAMAGE, "C"));
    assertThat(refused.rule()).isEqualTo("cause-tree-has-no-cycle");
    assertThat(refused.field()).isEqualTo("parent");
    assertThat(refused(command("B", CauseKind.DAMAGE, "B")).rule())
        .isEqualTo("cause-tree-has-no-cycle");
  }

  @Test
  void aCauseStandsUnderAKnownOneOfItsKindAndKeepsIt() {
    assertThat(refused(command("B", CauseKind.DAMAGE, "NONE")).rule()).isEqualTo("cause-is-known");
    place("A", null);
    assertThat(refused(command("B", CauseKind.MISUSE, "A")).rule())
        .isEqualTo("cause-stands-under-its-kind");
    var other = refused(command("A", CauseKind.MISUSE, null));
    assertThat(other.rule()).isEqualTo("cause-keeps-its-kind");
    assertThat(other.field()).isEqualTo("kind");
  }

  @Test
  void aCauseIsCitedOnceThereIsATree() {
    assertThat(CauseBook.NONE.cited(null, null)).as("unclassified").isNull();
    var book = CauseBook.NONE.after(place("A", null));
    assertThat(book.cited("A", CauseKind.DAMAGE)).isEqualTo("A");
    breaks("cause-is-cited", () -> book.cited(" ", null));
    breaks("cause-is-known", () -> book.cited("B", null));
    breaks("cause-fits-the-kind", () -> book.cited("A", CauseKind.SHORTAGE));
  }

  private static void breaks(String rule, Runnable citing) {
    assertThatThrownBy(citing::run)
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.rule()).isEqualTo(rule);
              assertThat(broken.facts().getFirst().value()).isEqualTo("causeCode");
            });
  }

  /** Whatever is placed where, every cause comes to the top in the end. */
  @Property(tries = 100)
  void itStaysATree(
      @ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> causes,
      @ForAll @Size(min = 30, max = 30) List<@IntRange(max = 6) Integer> parents) {
    var book = CauseBook.NONE;
    for (var i = 0; i < causes.size(); i++) {
      var parent = parents.get(i) == 6 ? null : "F" + parents.get(i);
      var cause = cause("F" + causes.get(i), CauseKind.DAMAGE, parent);
      if (new CauseStandsInTree(book, cause).flaw().isEmpty()) {
        book = book.after(new CausePlaced(CauseTree.ID, cause, book.version() + 1, "kai"));
      }
    }
    for (var code : book.causes().keySet()) {
      var up = book.upwards(code);
      assertThat(up).doesNotHaveDuplicates().startsWith(code);
      assertThat(book.downwards(up.getLast())).contains(code);
    }
  }

  private CausePlaced place(String code, @Nullable String parent) {
    return tree.one(CausePlaced.class, command(code, CauseKind.DAMAGE, parent), "quality");
  }

  private CauseRefused refused(PlaceCause command) {
    return tree.one(CauseRefused.class, command, "quality");
  }

  private static PlaceCause command(String code, CauseKind kind, @Nullable String parent) {
    return new PlaceCause(CauseTree.ID, cause(code, kind, parent));
  }

  private static Cause cause(String code, CauseKind kind, @Nullable String parent) {
    return new Cause(code, kind, "In English", "Eesti keeles", parent);
  }
}
