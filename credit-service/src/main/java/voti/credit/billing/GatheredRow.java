package voti.credit.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.collective.CollectiveInvoiceEvent.DeliveryGathered;
import voti.kit.events.Recorded;
import voti.values.Money;

/**
 * Deliveries that wait for the end of their period to be billed together.
 *
 * @param periodEnd the last day whose deliveries belong to it
 * @param gross all together, with VAT
 * @param since when the first was gathered
 */
record GatheredRow(
    @BsonId String statement,
    String account,
    LocalDate periodEnd,
    List<String> dispatches,
    Money gross,
    Instant since,
    long sequence) {

  static GatheredRow with(@Nullable GatheredRow known, DeliveryGathered event, Recorded recorded) {
    var delivery = event.delivery();
    var dispatches = new ArrayList<String>(known == null ? List.of() : known.dispatches());
    dispatches.add(delivery.dispatch());
    return new GatheredRow(
        event.statement(),
        event.account(),
        event.periodEnd(),
        dispatches,
        known == null ? delivery.gross() : known.gross().plus(delivery.gross()),
        known == null ? recorded.at() : known.since(),
        recorded.sequence());
  }
}
