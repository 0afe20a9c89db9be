package voti.orders.quotationbook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Escalation;
import voti.orders.quotation.Outlook;
import voti.values.Money;

/**
 * A quotation as people look at it.
 *
 * @param offer the number of the newest version
 * @param versions the newest first
 * @param outlook what is expected of it
 * @param escalation what someone with more authority decides; {@code null}: nothing
 * @param ending how it ended; {@code null}: it did not
 * @param kam the account manager of the newest version
 * @param version the quotation's, for {@code If-Match}
 */
record QuotationView(
    String quotation,
    String account,
    String number,
    String state,
    String currency,
    int offer,
    List<VersionView> versions,
    @Nullable Outlook outlook,
    @Nullable Waiting escalation,
    @Nullable EndingView ending,
    String kam,
    long version) {

  /** What waits: line 0 is the quotation as a whole. */
  record Waiting(int line, String effective, String needs, String askedBy, String reason) {

    private static Waiting of(Escalation one) {
      return new Waiting(
          one.line(), one.effective().shown(), one.needs(), one.askedBy(), one.reason());
    }
  }

  /** How it ended; an order followed where something was taken. */
  record EndingView(
      LocalDate on,
      @Nullable String by,
      String words,
      @Nullable String why,
      @Nullable String order,
      @Nullable Money value,
      boolean whole,
      List<Ending.Taken> taken) {

    private static EndingView of(Ending one) {
      var lost = one.lost();
      return new EndingView(
          one.on(),
          one.by(),
          one.words(),
          lost == null ? null : lost.shown(),
          one.order(),
          one.value(),
          one.whole(),
          one.taken());
    }
  }

  static QuotationView of(KnownQuotation known) {
    var waiting = known.escalation();
    var ending = known.ending();
    return new QuotationView(
        known.quotation(),
        known.account(),
        known.number(),
        known.state().shown(),
        known.currency(),
        known.newest().offer().version(),
        known.versions().reversed().stream().map(VersionView::of).toList(),
        known.outlook(),
        waiting == null ? null : Waiting.of(waiting),
        ending == null ? null : EndingView.of(ending),
        known.newest().offer().buyer().kam(),
        known.version());
  }
}
