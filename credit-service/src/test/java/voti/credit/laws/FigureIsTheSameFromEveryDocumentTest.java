package voti.credit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import voti.values.Money;

/**
 * From whichever document one looks, the figure is the same: the standing, the documents of each
 * component, the open items, and the amounts of the events themselves.
 */
class FigureIsTheSameFromEveryDocumentTest {

  private static final int MOVES = 40;

  @Property(tries = 40)
  void allSumsAgree(@ForAll long seed, @ForAll boolean merged) {
    try (var life = new RandomLife(seed);
        var views = new Views()) {
      for (var i = 0; i < MOVES; i++) {
        if (merged && i == MOVES / 2) {
          life.life.otherLimit("1000000.00").merge();
        }
        life.move();
      }
      var exposure = life.life.standing().exposure();
      views.replay(life.events());
      var none = RandomLife.none();

      assertThat(views.component("reserved", none)).isEqualTo(exposure.reserved());
      assertThat(views.component("delivered", none)).isEqualTo(exposure.delivered());
      assertThat(views.component("openItems", none)).isEqualTo(exposure.openItems());
      assertThat(views.component("unallocated", none)).isEqualTo(exposure.unallocated());
      assertThat(views.open().stream().reduce(none, Money::plus)).isEqualTo(exposure.openItems());
      assertThat(views.latest().exposure()).isEqualTo(life.life.standing().total());
      var summed = new Components();
      life.events().forEach(summed::add);
      assertThat(summed.exposure()).isEqualTo(exposure);
    }
  }
}
