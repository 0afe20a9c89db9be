package voti.credit.cutovers;

import java.util.Arrays;
import java.util.stream.Collectors;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.Total;
import voti.values.Money;

/**
 * A control total as people write it.
 *
 * @param kind {@code open-items}, {@code paid-items}, {@code limits}, {@code covers}, {@code
 *     checks}
 * @param rows how many
 * @param sum signed; zero for checks
 */
record StatedTotal(String kind, long rows, Money sum) {

  static StatedTotal of(Total total) {
    return new StatedTotal(total.kind().word(), total.rows(), total.sum());
  }

  Total total() {
    return new Total(kind(kind), rows, sum);
  }

  static FileKind kind(String word) {
    return FileKind.of(word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "kind is one of "
                        + Arrays.stream(FileKind.values())
                            .map(FileKind::word)
                            .collect(Collectors.joining(", "))
                        + ", not "
                        + word));
  }
}
