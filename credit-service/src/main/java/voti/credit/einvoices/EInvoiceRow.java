package voti.credit.einvoices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.einvoice.EInvoiceEvent.EInvoiceQueued;
import voti.kit.events.Recorded;

/**
 * A bill on its way to its buyer.
 *
 * @param document the invoice's or the credit note's id
 * @param invoice the invoice; of a credit note, the one it is about
 * @param state {@code waiting}, {@code sent}, {@code delivered}, {@code answered}, {@code rejected}
 *     or {@code held}
 * @param attempt how often it was to be sent
 * @param message what the access point calls it; {@code null} before it was sent
 * @param since when it came to this state
 * @param problem why it was rejected or held back; {@code null} when it was not
 * @param steps how it came here, oldest first
 */
public record EInvoiceRow(
    @BsonId String eInvoice,
    String account,
    String document,
    String invoice,
    String number,
    String state,
    int attempt,
    @Nullable String message,
    Instant since,
    @Nullable String problem,
    List<Step> steps,
    long sequence) {

  /**
   * One step on the way.
   *
   * @param words a reason, a code; empty for none
   */
  public record Step(String state, Instant at, String words) {}

  static EInvoiceRow of(EInvoiceQueued e, Recorded recorded) {
    return new EInvoiceRow(
        e.eInvoice(),
        e.account(),
        e.document(),
        e.invoice(),
        e.number(),
        "waiting",
        1,
        null,
        recorded.at(),
        null,
        List.of(new Step("waiting", recorded.at(), "")),
        recorded.sequence());
  }

  EInvoiceRow with(String now, int which, String words, Recorded recorded) {
    var all = new ArrayList<>(steps);
    all.add(new Step(now, recorded.at(), words));
    var bad = now.equals("rejected") || now.equals("held");
    return new EInvoiceRow(
        eInvoice,
        account,
        document,
        invoice,
        number,
        now,
        which,
        now.equals("sent") ? words : message,
        recorded.at(),
        bad ? words : null,
        all,
        recorded.sequence());
  }
}
