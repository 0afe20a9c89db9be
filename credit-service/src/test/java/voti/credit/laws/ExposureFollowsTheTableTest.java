package voti.credit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;

/** Every move changes the exposure by just what the table of exposure says. */
class ExposureFollowsTheTableTest {

  private static final int MOVES = 40;

  private static final ItemFacts OTHER =
      new ItemFacts(
          "inv-other",
          ItemKind.INVOICE,
          "2010-9",
          Life.sek("300.00"),
          Life.DAY.minusDays(30),
          Life.DUE);

  @Property(tries = 400)
  void everyRowHoldsInEveryLife(@ForAll long seed) {
    try (var life = new RandomLife(seed)) {
      var before = life.life.standing().total();
      for (var i = 0; i < MOVES; i++) {
        var change = life.move();
        var after = life.life.standing().total();
        assertThat(after.minus(before)).as("move %d: %s", i, life.life.last()).isEqualTo(change);
        before = after;
      }
      assertThat(life.events())
          .noneMatch(event -> event.getClass().getSimpleName().equals("MovementRefused"));
    }
  }

  /** A merge is the sum of both, and whatever was begun before it goes on as if there were none. */
  @Property(tries = 60)
  void everyRowHoldsInALifeThatGoesOnAtAnotherAccount(@ForAll long seed) {
    try (var life = new RandomLife(seed)) {
      for (var i = 0; i < MOVES / 2; i++) {
        life.move();
      }
      var before = life.life.standing().total();
      life.life.otherLimit("1000000.00").otherItem(OTHER).merge();
      assertThat(life.life.standing().total()).isEqualTo(before.plus(OTHER.amount()));
      before = life.life.standing().total();
      for (var i = 0; i < MOVES / 2; i++) {
        var change = life.move();
        var after = life.life.standing().total();
        assertThat(after.minus(before)).as("move %d: %s", i, life.life.last()).isEqualTo(change);
        before = after;
      }
      assertThat(life.events())
          .noneMatch(event -> event.getClass().getSimpleName().equals("MovementRefused"));
    }
  }
}
