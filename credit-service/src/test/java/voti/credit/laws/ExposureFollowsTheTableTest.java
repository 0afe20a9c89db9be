package voti.credit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every move changes the exposure by just what the table of exposure says. */
class ExposureFollowsTheTableTest {

  private static final int MOVES = 40;

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
}
