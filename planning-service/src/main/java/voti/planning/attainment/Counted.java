package voti.planning.attainment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * A document that counts, or waits to.
 *
 * @param id the dispatch or the return; a waiting return has its own entry
 * @param kind of document
 * @param kam the manager it counts to; {@code null} when the message did not say
 * @param month the month it counts to; {@code null} while it waits
 * @param on its own business date
 * @param goods net of the lines, never negative
 * @param recorded when this service knew of it
 */
record Counted(
    @BsonId String id,
    Kind kind,
    String account,
    String dispatch,
    @Nullable String kam,
    @Nullable YearMonth month,
    LocalDate on,
    Money goods,
    Instant recorded) {

  /** What kind of document. */
  enum Kind {
    DELIVERY,
    RETURN,
    WAITING_RETURN
  }

  Counted by(@Nullable String manager) {
    return new Counted(id, kind, account, dispatch, manager, month, on, goods, recorded);
  }

  /** The goods with their sign; nothing while it waits. */
  Money net() {
    return switch (kind) {
      case DELIVERY -> goods;
      case RETURN -> goods.negated();
      case WAITING_RETURN -> Money.zero(goods.currency());
    };
  }

  boolean isIn(YearMonth from, YearMonth to) {
    return month != null && !month.isBefore(from) && !month.isAfter(to);
  }
}
