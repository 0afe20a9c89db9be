package voti.credit.reservations;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Reservation;
import voti.kit.events.Recorded;

/** Keeps what orders hold. What holds nothing any more is forgotten. */
@Component
@ProcessingGroup("reservations")
class ReservationProjector {

  static final String RESERVATIONS = "reservations";

  private final MongoCollection<ReservationRow> rows;
  private final ZoneId zone;

  ReservationProjector(MongoDatabase database, @Value("${voti.credit.zone}") ZoneId zone) {
    this.zone = zone;
    rows = database.getCollection(RESERVATIONS, ReservationRow.class);
    rows.createIndex(Indexes.ascending("waitedFor"));
    rows.createIndex(Indexes.ascending("comes"));
  }

  @EventHandler
  void on(CreditAccountEvent event, Recorded recorded) {
    switch (event) {
      case CreditAccountEvent.OrderReserved e ->
          keep(e.account(), e.buyer(), e.reservation(), recorded);
      case CreditAccountEvent.DeliveryRecorded e ->
          keep(e.account(), e.delivery().buyer(), e.reservation(), recorded);
      case CreditAccountEvent.ReservationGivenBack e ->
          keep(e.account(), e.buyer(), e.reservation(), recorded);
      case CreditAccountEvent.ReservationFreed e -> rows.deleteOne(eq(e.order()));
      case CreditAccountEvent.ReservationReviewed e -> {
        var known = known(e.order());
        if (known != null && known.sequence() < recorded.sequence()) {
          rows.replaceOne(eq(e.order()), known.reviewed(e.on(), recorded.sequence()));
        }
      }
      case CreditAccountEvent.Absorbed e ->
          rows.updateMany(
              in("_id", e.book().reservations().stream().map(Reservation::order).toList()),
              Updates.set("account", e.account()));
      default -> {}
    }
  }

  @ResetHandler
  void reset() {
    rows.deleteMany(new Document());
  }

  private void keep(String account, String buyer, Reservation held, Recorded recorded) {
    var known = known(held.order());
    if (known != null && known.sequence() >= recorded.sequence()) {
      return;
    }
    var moved = held.movedOn();
    var since = held.waitedFor();
    if (!held.known() || held.remaining().isZero() || moved == null || since == null) {
      rows.deleteOne(eq(held.order()));
      return;
    }
    var behind = ChronoUnit.DAYS.between(moved, LocalDate.ofInstant(recorded.at(), zone));
    var wanted = held.wantedFrom();
    rows.replaceOne(
        eq(held.order()),
        new ReservationRow(
            held.order(),
            account,
            buyer,
            since.plusDays(behind),
            wanted == null ? null : wanted.plusDays(behind),
            behind,
            recorded.sequence()),
        new ReplaceOptions().upsert(true));
  }

  private @Nullable ReservationRow known(String order) {
    return rows.find(eq(order)).first();
  }
}
