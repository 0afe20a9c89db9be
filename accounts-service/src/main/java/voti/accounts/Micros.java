package voti.accounts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants as microseconds since 1970, because a date of the database loses the micros. */
public final class Micros {

  private Micros() {}

  /** The instant in whole microseconds. */
  public static long of(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  /** The same for the end of a question; without one the question has no end. */
  public static long orEver(@Nullable Instant asOf) {
    return asOf == null ? Long.MAX_VALUE - 1 : of(asOf);
  }
}
