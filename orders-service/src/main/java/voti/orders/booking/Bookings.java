package voti.orders.booking;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.web.Page;
import voti.orders.booking.BookingEvent.BookingRequested;
import voti.orders.views.Json;
import voti.orders.views.ViewQuery;

/** All bookings of carriers, one per dispatch. */
@Component
@ProcessingGroup("bookings")
class Bookings {

  private static final int PAGE = 50;

  private final MongoCollection<Document> bookings;

  Bookings(MongoDatabase database) {
    bookings = database.getCollection("bookings");
    bookings.createIndex(Indexes.ascending("state"));
    bookings.createIndex(Indexes.ascending("order"));
  }

  Page<KnownBooking> list(
      Bson visible, @Nullable String state, @Nullable String order, @Nullable String after) {
    return new ViewQuery(visible)
        .with("state", state)
        .with("order", order)
        .page(bookings, "_id", PAGE, after, KnownBooking.class);
  }

  /** Those whose answer is late by now, of which nobody has said so yet. */
  List<KnownBooking> late(Instant now, int most) {
    var waiting = and(eq("state", BookingState.REQUESTED.word()), eq("late", false));
    return bookings
        .find(waiting)
        .map(document -> Json.read(document, KnownBooking.class))
        .into(new ArrayList<>())
        .stream()
        .filter(one -> now.isAfter(one.consignment().answerBy()))
        .limit(most)
        .toList();
  }

  Optional<KnownBooking> find(String booking) {
    return Optional.ofNullable(bookings.find(eq("_id", booking)).first())
        .map(document -> Json.read(document, KnownBooking.class));
  }

  @EventHandler
  void on(BookingEvent event, @SequenceNumber long at) {
    var known = find(event.booking()).orElse(null);
    if (event instanceof BookingRequested asked && known == null) {
      keep(KnownBooking.of(asked, List.of(), at));
    } else if (known != null && known.version() < at) {
      keep(known.after(event, at));
    }
  }

  private void keep(KnownBooking known) {
    bookings.replaceOne(
        eq("_id", known.booking()),
        Json.document(known.booking(), known),
        new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    bookings.deleteMany(new Document());
  }
}
