package voti.orders.punctuality;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The lines of an order that can be measured.
 *
 * @param days all that one of them is held against, so that they are found by them
 */
record MeasuredOrder(String order, String account, List<MeasuredLine> lines, List<String> days) {

  static MeasuredOrder of(String order, String account, List<MeasuredLine> lines) {
    return new MeasuredOrder(
        order,
        account,
        lines,
        lines.stream()
            .flatMap(line -> Stream.of(line.requested(), line.promised()))
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .distinct()
            .sorted()
            .toList());
  }
}
