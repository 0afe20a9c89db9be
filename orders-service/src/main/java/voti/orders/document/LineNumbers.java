package voti.orders.document;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A document's own line numbers where they are numbers and differ, else counted from 1. */
final class LineNumbers {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

  private LineNumbers() {}

  static List<Integer> of(List<String> stated) {
    var usable =
        stated.stream().allMatch(text -> NUMBER.matcher(text).matches())
            && new HashSet<>(stated).size() == stated.size();
    return usable
        ? stated.stream().map(Integer::valueOf).toList()
        : IntStream.rangeClosed(1, stated.size()).boxed().toList();
  }
}
