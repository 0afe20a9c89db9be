package voti.orders.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import voti.kit.document.BadDocument;

/** Whatever bytes come, they are read or refused with the place; nothing else happens. */
class InterchangePropertiesTest {

  private static final byte[] ORDER = order();

  private static byte[] order() {
    var file = Written.usual();
    return file.message(
            "1",
            "ORDERS",
            "96A",
            List.of(
                file.segment("BGM", "220", "A-1", "9"),
                file.segment("DTM", Written.of("137", "20100121", "102")),
                file.segment("FTX", "AAI", "", "", "What? 1+1: it's 2"),
                file.segment("LIN", "1", "", Written.of("7300010000001", "EN")),
                file.segment("QTY", Written.of("21", "1")),
                file.segment("UNS", "S")))
        .bytes();
  }

  @Property(tries = 500)
  void anyBytes(@ForAll byte[] bytes) {
    readOrRefusedWithItsPlace(bytes);
  }

  @Property(tries = 500)
  void anyBytesAfterAHeader(@ForAll byte[] bytes) {
    var header = "UNB+UNOC:3+1:14+2:14+100121:1000+1'UNH+1+ORDERS:D:96A:UN'";
    var start = header.getBytes(StandardCharsets.ISO_8859_1);
    var all = Arrays.copyOf(start, start.length + bytes.length);
    System.arraycopy(bytes, 0, all, start.length, bytes.length);
    readOrRefusedWithItsPlace(all);
  }

  @Property(tries = 1000)
  void anOrderWithBytesChanged(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9999) Integer> places,
      @ForAll @Size(min = 6, max = 6) byte[] others) {
    var bytes = ORDER.clone();
    for (var i = 0; i < places.size(); i++) {
      bytes[places.get(i) % bytes.length] = others[i];
    }
    readOrRefusedWithItsPlace(bytes);
  }

  @Property
  void anOrderCutOffIsNeverTaken(@ForAll @IntRange(max = 9999) int length) {
    var bytes = Arrays.copyOf(ORDER, length % (ORDER.length - 1));
    assertThat(readOrRefusedWithItsPlace(bytes)).isFalse();
  }

  private static boolean readOrRefusedWithItsPlace(byte[] bytes) {
    try {
      var messages = Interchange.read(bytes).messages();
      assertThat(messages).isNotEmpty();
      for (var message : messages) {
        var problem = message.problem();
        if (problem != null) {
          assertThat(problem.element()).isNotBlank();
          assertThat(problem.getMessage()).isNotBlank();
        }
      }
      return true;
    } catch (BadDocument bad) {
      assertThat(bad.element()).isNotBlank();
      assertThat(bad.getMessage()).isNotBlank();
      return false;
    }
  }
}
