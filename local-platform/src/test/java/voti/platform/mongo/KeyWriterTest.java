package voti.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeyWriterTest {

  @Property
  void bytesSortAsTheValuesDo(@ForAll("values") Object left, @ForAll("values") Object right) {
    int expected = Integer.signum(ValueComparator.asc().compare(left, right));

    assertThat(compare(left, right, true)).isEqualTo(expected);
    assertThat(compare(left, right, false)).isEqualTo(-expected);
  }

  @Property
  void aCompoundKeySortsByItsFirstFieldFirst(
      @ForAll("values") Object first, @ForAll("values") Object second, @ForAll int rest) {
    int expected = Integer.signum(ValueComparator.asc().compare(first, second));
    byte[] left = new KeyWriter().append(first, true).append(rest, true).bytes();
    byte[] right = new KeyWriter().append(second, true).append(0, true).bytes();

    if (expected != 0) {
      assertThat(Integer.signum(Arrays.compareUnsigned(left, right))).isEqualTo(expected);
    }
  }

  private static int compare(Object left, Object right, boolean ascending) {
    return Integer.signum(
        Arrays.compareUnsigned(
            new KeyWriter().append(left, ascending).bytes(),
            new KeyWriter().append(right, ascending).bytes()));
  }

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        Arbitraries.integers(),
        Arbitraries.longs(),
        Arbitraries.doubles().between(-1e9, 1e9),
        Arbitraries.strings().ofMaxLength(5),
        Arbitraries.strings().alpha().ofMaxLength(2),
        Arbitraries.of(true, false),
        Arbitraries.longs().between(-1L << 50, 1L << 50).map(Instant::ofEpochMilli),
        Arbitraries.bytes().array(byte[].class).ofSize(12).map(bytes -> new ObjectId(bytes)),
        Arbitraries.just(null));
  }
}
