package voti.credit.behaviour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.items.Reduction;
import voti.values.Money;

/** What stayed of each document that reduced an item, with the first of its days. */
final class Netted {

  private Netted() {}

  private record Key(String document, String kind, @Nullable Integer part) {

    static Key of(Reduction reduction) {
      var kind =
          switch (reduction.kind()) {
            case "credit-note", "set-off", "revaluation", "write-off" -> reduction.kind();
            case "reinstated" -> "write-off";
            default -> "cash";
          };
      return new Key(reduction.document(), kind, reduction.part());
    }
  }

  /** By value date, as of the end of a day. */
  static List<Reduction> of(List<Reduction> reductions, LocalDate day) {
    var netted = new LinkedHashMap<Key, Reduction>();
    for (var reduction : reductions) {
      if (!reduction.counted().isAfter(day)) {
        var key = Key.of(reduction);
        netted.merge(key, with(reduction, key, reduction, null), (a, b) -> with(a, key, a, b));
      }
    }
    var stayed = new ArrayList<>(netted.values());
    stayed.removeIf(one -> !one.kind().equals("revaluation") && !one.amount().isPositive());
    stayed.sort(Comparator.comparing(Reduction::valued).thenComparing(Reduction::sequence));
    return stayed;
  }

  private static Reduction with(Reduction first, Key key, Reduction one, @Nullable Reduction more) {
    return new Reduction(
        first.document(),
        key.kind(),
        more == null ? one.amount() : one.amount().plus(more.amount()),
        first.valued(),
        first.valued(),
        first.recorded(),
        first.sequence(),
        more == null ? one.original() : sum(one.original(), more.original()),
        null,
        key.part());
  }

  private static @Nullable Money sum(@Nullable Money one, @Nullable Money other) {
    return one == null ? other : other == null ? one : one.plus(other);
  }
}
