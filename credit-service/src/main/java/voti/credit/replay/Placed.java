package voti.credit.replay;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line of a replay, which has its place in it: of a check or of an order. */
interface Placed<R> {

  String id();

  /** From 0; checks first, then orders. */
  long place();

  /** What the replayed policy makes of it; {@code null} until it is judged. */
  @Nullable R result();

  /** What is made of one thing to judge. */
  @FunctionalInterface
  interface Making<L> {

    L of(String replay, long place, String what);
  }

  static String id(String replay, long place) {
    return String.format(Locale.ROOT, "%s-%09d", replay, place);
  }
}
