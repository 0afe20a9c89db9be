package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What the limit of a debtor is made of.
 *
 * @param own decided on the ground of a check; {@code null} when none was, which is not zero
 * @param temporary limits that stand in its place for a while; the newest in force counts
 * @param covers what others bear, on top
 */
public record Limits(@Nullable Money own, List<TemporaryLimit> temporary, List<Cover> covers) {

  /** Nothing is decided. */
  public static final Limits NONE = new Limits(null, List.of(), List.of());

  /** Lists are copied. */
  public Limits {
    temporary = List.copyOf(temporary);
    covers = List.copyOf(covers);
  }

  /** What may be at risk on a day; {@code null} when nothing was decided for it. */
  public @Nullable Money on(LocalDate day) {
    var base =
        temporary.reversed().stream()
            .filter(limit -> limit.period().contains(day))
            .map(TemporaryLimit::amount)
            .findFirst()
            .orElse(own);
    return base == null ? null : base.plus(coverOn(day, base));
  }

  /** The part of the exposure that nobody else bears: never below zero. */
  public Money unsecured(Money exposure, LocalDate day) {
    var rest = exposure.minus(coverOn(day, exposure));
    return rest.isNegative() ? Money.zero(rest.currency()) : rest;
  }

  private Money coverOn(LocalDate day, Money like) {
    return covers.stream()
        .map(cover -> cover.on(day))
        .filter(paid -> paid.currency().equals(like.currency()))
        .reduce(Money.zero(like.currency()), Money::plus);
  }

  /** The same with another own limit. */
  public Limits owning(Money limit) {
    return new Limits(limit, temporary, covers);
  }

  Limits granting(TemporaryLimit limit) {
    return new Limits(own, with(temporary, limit, limit.id(), TemporaryLimit::id), covers);
  }

  Limits without(String id) {
    return new Limits(
        own,
        temporary.stream().filter(limit -> !limit.id().equals(id)).toList(),
        covers.stream().filter(cover -> !cover.id().equals(id)).toList());
  }

  Limits covering(Cover cover) {
    return new Limits(own, temporary, with(covers, cover, cover.id(), Cover::id));
  }

  boolean knows(String id) {
    return Stream.concat(temporary.stream().map(TemporaryLimit::id), covers.stream().map(Cover::id))
        .anyMatch(id::equals);
  }

  private static <T> List<T> with(
      List<T> all, T one, String id, java.util.function.Function<T, String> ids) {
    return Stream.concat(all.stream().filter(other -> !ids.apply(other).equals(id)), Stream.of(one))
        .toList();
  }
}
