package voti.credit.exposure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * Where a debtor stands, as of an instant of recorded time. Figures are {@code null} before the
 * first movement: there is no currency to say them in.
 *
 * @param limit {@code null} when none is decided, which is not zero
 * @param headroom limit less exposure; {@code null} without a limit
 * @param waiting withheld orders; they count nothing
 * @param movements the latest, oldest first
 */
record StandingDocument(
    @Schema(example = "acc-7f-0192f3a0-0001-7000-8000-000000000001") String account,
    @Nullable String currency,
    @Nullable Money limit,
    @Nullable Money exposure,
    @Nullable Money headroom,
    @Nullable Money reserved,
    @Nullable Money delivered,
    @Nullable Money openItems,
    @Nullable Money unallocated,
    List<WaitingLine> waiting,
    List<MovementLine> movements,
    Instant asOf) {

  record WaitingLine(String order, Money amount, String decision, Instant since) {
    static WaitingLine of(Waiting row) {
      return new WaitingLine(row.order(), row.amount(), row.decision(), row.since());
    }
  }

  record MovementLine(
      Instant at, long position, String kind, String document, Money amount, Money exposure) {
    static MovementLine of(Movement row) {
      return new MovementLine(
          row.at(), row.position(), row.kind(), row.document(), row.amount(), row.exposure());
    }
  }

  static StandingDocument of(
      String account, List<Waiting> waiting, List<Movement> movements, Instant asOf) {
    var lines = waiting.stream().map(WaitingLine::of).toList();
    if (movements.isEmpty()) {
      return new StandingDocument(
          account, null, null, null, null, null, null, null, null, lines, List.of(), asOf);
    }
    var last = movements.getLast();
    var limit = last.limit();
    return new StandingDocument(
        account,
        last.exposure().currency().getCurrencyCode(),
        limit,
        last.exposure(),
        limit == null ? null : limit.minus(last.exposure()),
        last.reserved(),
        last.delivered(),
        last.openItems(),
        last.unallocated(),
        lines,
        movements.stream().map(MovementLine::of).toList(),
        asOf);
  }
}
