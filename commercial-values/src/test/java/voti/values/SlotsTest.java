package voti.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class SlotsTest {

  @Property
  void anEvenTableGivesEverySlotToALogAndAboutTheSameToEach(
      @ForAll @IntRange(min = 1, max = 64) int logs) {
    var slots = Slots.of(Slots.even(logs));
    assertThat(slots.open()).hasSize(256);
    assertThat(slots.count()).isEqualTo(logs);
    for (var log = 0; log < logs; log++) {
      assertThat(slots.in(log)).hasSizeBetween(256 / logs, 256 / logs + 1);
    }
  }

  @Property
  void aPlaceIsALogAndAPositionAndPlacesOfLaterLogsAreGreater(
      @ForAll @IntRange(max = 99) int log, @ForAll @LongRange(max = (1L << 40) - 1) long position) {
    var place = Places.of(log, position);
    assertThat(Places.logOf(place)).isEqualTo(log);
    assertThat(Places.positionOf(place)).isEqualTo(position);
    assertThat(place).isLessThan(Places.of(log + 1, 0));
    assertThat(place * Places.EVENTS_PER_COMMIT).isNotNegative();
  }

  @Example
  void anIdWithoutASlotLivesInTheFirstLog() {
    var slots = Slots.of("log-0=00-7f,log-1=80-ff");
    assertThat(slots.logOf("ord-80-0192")).isEqualTo(1);
    assertThat(slots.logOf("kettle")).isZero();
    assertThat(slots.logOf("ord-zz-1")).isZero();
  }

  @Example
  void aTableThatCannotBeMeantIsRefused() {
    refused("log-0=00-ff,log-1=80-ff", "slot 80 is given twice");
    refused("log-1=00-ff", "slot 00, of what has no account, belongs to log-0");
    refused("log-0=00-3f,log-2=40-7f", "logs are numbered from 0: there is no log-1");
    refused("4", "slots are given as log-0=00-ff, not as 4");
    refused("log-0=00-3f,log-1=7f-40", "slots are given from low to high, not as log-1=7f-40");
    refused("log-0=00-3g", "slots are given as log-0=00-ff, not as log-0=00-3g");
  }

  private static void refused(String table, String why) {
    assertThatThrownBy(() -> Slots.of(table))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(why);
  }
}
