package voti.credit.cutover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Control totals held side by side. */
public final class Lines {

  private Lines() {}

  /** A line for each kind and currency that any of the three knows, in the order of the kinds. */
  public static List<Line> of(List<Total> stated, List<Total> taken, List<Total> booked) {
    var lines = new ArrayList<Line>();
    for (var kind : FileKind.values()) {
      Stream.of(stated, taken, booked)
          .flatMap(List::stream)
          .filter(total -> total.kind() == kind)
          .map(Total::none)
          .distinct()
          .map(none -> new Line(in(stated, none), in(taken, none), in(booked, none)))
          .forEach(lines::add);
    }
    return lines;
  }

  private static Total in(List<Total> totals, Total none) {
    return totals.stream().filter(none::isBeside).findFirst().orElse(none);
  }
}
