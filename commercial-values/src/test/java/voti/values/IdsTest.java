package voti.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static final Instant NOW = Instant.parse("2010-01-18T08:00:00Z");

  @Test
  void aNewIdIsPrefixSlotAndUuidVersionSeven() {
    var id = Ids.next("ord", "7f", NOW, new Random(1));
    assertThat(Ids.isA("ord", id)).isTrue();
    assertThat(Ids.isA("inv", id)).isFalse();
    assertThat(Ids.prefixOf(id)).isEqualTo("ord");
    assertThat(Ids.slotOf(id)).isEqualTo("7f");
    var uuid = UUID.fromString(id.substring(7));
    assertThat(uuid.version()).isEqualTo(7);
    assertThat(uuid.variant()).isEqualTo(2);
    assertThat(uuid.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
  }

  @Property
  void idsSortByTheTimeOfMaking(
      @ForAll @LongRange(max = 4_000_000_000_000L) long millis,
      @ForAll @LongRange(min = 1, max = 1_000_000) long later,
      @ForAll long seed) {
    var random = new Random(seed);
    var first = Ids.next("ord", "7f", Instant.ofEpochMilli(millis), random);
    var second = Ids.next("ord", "7f", Instant.ofEpochMilli(millis + later), random);
    assertThat(first).isLessThan(second);
  }

  @Property
  void theSameNameAlwaysGivesTheSameId(@ForAll String name, @ForAll String other) {
    var id = Ids.named("rec", "00", name);
    assertThat(id).isEqualTo(Ids.named("rec", "00", name));
    assertThat(Ids.isA("rec", id)).isTrue();
    assertThat(id.equals(Ids.named("rec", "00", other))).isEqualTo(name.equals(other));
    assertThat(UUID.fromString(id.substring(7)).version()).isEqualTo(8);
  }

  /** Stored ids must never move: this one is written down. */
  @Test
  void theIdOfANameIsTheSameForEver() {
    assertThat(Ids.named("idn", Ids.NO_SLOT, "7300070011115"))
        .isEqualTo("idn-00-b37728e2-b1ce-8b23-aeea-99db88447062");
    assertThat(Ids.named("abc", Ids.NO_SLOT, "7300070011115").substring(7))
        .isNotEqualTo(Ids.named("idn", Ids.NO_SLOT, "7300070011115").substring(7));
  }

  @Property
  void anAccountTakesItsSlotFromChance(@ForAll long seed) {
    var id = Ids.nextAccount(NOW, new Random(seed));
    assertThat(Ids.isA("acc", id)).isTrue();
    assertThat(Ids.slotOf(id)).matches("[0-9a-f]{2}");
  }

  @Test
  void otherShapesAreNoIds() {
    assertThat(Ids.isA("ord", "ord-7F-0192f3a0-0000-7000-8000-000000000000")).isFalse();
    assertThat(Ids.isA("ord", "ord-0192f3a0-0000-7000-8000-000000000000")).isFalse();
    assertThat(Ids.isA("ord", "")).isFalse();
  }
}
