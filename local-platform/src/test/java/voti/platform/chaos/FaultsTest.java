package voti.platform.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voti.platform.chaos.Fault.Kind;
import voti.platform.launcher.LocalPlatform;

class FaultsTest {

  private static final int LONGEST = 2_000;

  private final LocalPlatform platform = LocalPlatform.builder().build();

  @Test
  void aSeedRepeatsItsFaultsAndAllKindsCome() {
    var faults = of(5, EnumSet.allOf(Kind.class));
    assertThat(of(5, EnumSet.allOf(Kind.class))).isEqualTo(faults);
    assertThat(faults).extracting(Fault::kind).contains(Kind.values());
    assertThat(faults).allMatch(fault -> fault.afterMillis() < LONGEST);
  }

  @Test
  void onlyThoseThatAreWantedCome() {
    assertThat(of(5, EnumSet.of(Kind.FULL_DISK, Kind.SLOW_DISK)))
        .extracting(Fault::what)
        .containsOnly("full disk of mongo", "full disk of kafka", "slow disk of mongo");
  }

  @Test
  void aKindThatThereIsNotIsAnsweredWithAllThatThereAre() {
    var chaos = new Chaos(platform, false, System.out);
    assertThatThrownBy(() -> chaos.only(List.of("kill", "fire")))
        .hasMessage("a fault is one of kill, stop, slow, poison, full-disk, slow-disk");
  }

  @Test
  void aFaultIsToldWithItsAmount() {
    assertThat(new Fault(7, Kind.FULL_DISK, "mongo", 512))
        .hasToString("full disk of mongo, room for 512 bytes, after 7 ms");
    assertThat(new Fault(7, Kind.SLOW_DISK, "mongo", 90))
        .hasToString("slow disk of mongo, 90 ms, after 7 ms");
    assertThat(new Fault(7, Kind.KILL, "orders", 0)).hasToString("kill -9 orders after 7 ms");
  }

  private List<Fault> of(long seed, Set<Kind> wanted) {
    var random = new Random(seed);
    var faults = new Faults(platform, false, wanted);
    return Stream.generate(() -> faults.next(random, LONGEST)).limit(200).toList();
  }
}
