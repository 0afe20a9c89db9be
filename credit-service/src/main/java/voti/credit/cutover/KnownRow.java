package voti.credit.cutover;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row the old system has told of.
 *
 * @param content what it says
 * @param attempt how often it was given back
 * @param taken the cut-overs that took it
 * @param booked those that saw it booked
 */
record KnownRow(String content, int attempt, Set<String> taken, Set<String> booked) {

  KnownRow {
    taken = Set.copyOf(taken);
    booked = Set.copyOf(booked);
  }

  /** A row given back holds its key no longer. */
  boolean contradicts(TakenRow row) {
    return !taken.isEmpty() && !content.equals(row.content());
  }

  boolean isOver(String cutOver) {
    return booked.contains(cutOver);
  }

  KnownRow taking(TakenRow row, String cutOver) {
    return new KnownRow(row.content(), attempt, with(taken, cutOver), booked);
  }

  KnownRow booking(String cutOver) {
    return new KnownRow(content, attempt, with(taken, cutOver), with(booked, cutOver));
  }

  KnownRow givingBack(String cutOver) {
    var others =
        taken.stream().filter(one -> !one.equals(cutOver)).collect(Collectors.toUnmodifiableSet());
    return new KnownRow(content, attempt + 1, others, booked);
  }

  private static Set<String> with(Set<String> all, String one) {
    return Stream.concat(all.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
  }
}
