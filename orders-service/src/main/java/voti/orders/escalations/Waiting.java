package voti.orders.escalations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Escalation;

/**
 * One request that waits; line 0 is the order as a whole.
 *
 * @param order {@code null} of a quotation
 * @param quotation {@code null} of an order
 * @param version of the quotation; 0 of an order
 * @param what {@code discount}, {@code submission}, {@code amendment} or {@code quotation}
 * @param mayDecide the roles that may decide it now
 * @param answerBy until when an answer is promised; {@code null} without a clock
 * @param nextDeputy who may decide too when the clock runs out; {@code null}: nobody is left
 * @param lapsesAt when it is over by itself; {@code null}: never
 */
record Waiting(
    @Nullable String order,
    @Nullable String quotation,
    int version,
    String number,
    String account,
    String what,
    int line,
    String percent,
    String effective,
    @Nullable String marginBefore,
    @Nullable String marginAfter,
    String needs,
    List<String> mayDecide,
    String askedBy,
    String reason,
    Instant since,
    @Nullable Instant answerBy,
    @Nullable String nextDeputy,
    @Nullable Instant lapsesAt) {

  /** Of which order, or of which version of a quotation, it is asked. */
  record Asked(
      @Nullable String order,
      @Nullable String quotation,
      int version,
      String number,
      String account) {

    static Asked ofOrder(String order, String number, String account) {
      return new Asked(order, null, 0, number, account);
    }
  }

  /** The id of its row: each line of an order waits for itself, a quotation as a whole. */
  String id() {
    return quotation == null ? id(String.valueOf(order), line) : quotation;
  }

  static String id(String order, int line) {
    return order + ":" + line;
  }

  /** The same request, decided by others: what it asks and since when stays. */
  Waiting decidedBy(Escalation asked) {
    return of(
        new Asked(order, quotation, version, number, account),
        asked,
        marginBefore,
        marginAfter,
        since);
  }

  static Waiting of(
      Asked of, Escalation asked, @Nullable String before, @Nullable String after, Instant since) {
    var route = asked.route();
    return new Waiting(
        of.order(),
        of.quotation(),
        of.version(),
        of.number(),
        of.account(),
        of.quotation() == null ? asked.what() : "quotation",
        asked.line(),
        asked.percent().percent().toPlainString(),
        asked.effective().shown(),
        before,
        after,
        asked.needs(),
        asked.mayDecide(),
        asked.askedBy(),
        asked.reason(),
        since,
        route == null ? null : route.answerBy(),
        route == null ? null : route.nextDeputy(),
        route == null ? null : route.lapsesAt());
  }
}
