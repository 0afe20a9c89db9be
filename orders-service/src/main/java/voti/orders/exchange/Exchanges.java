package voti.orders.exchange;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.web.Page;
import voti.orders.exchange.ExchangeEvent.ExchangeCancelled;
import voti.orders.exchange.ExchangeEvent.ExchangeEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeGranted;
import voti.orders.exchange.ExchangeEvent.ExchangeLapsed;
import voti.orders.exchange.ExchangeEvent.ExchangeRefused;
import voti.orders.exchange.ExchangeEvent.ExchangeSettled;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsApproved;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsDrafted;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsTurnedDown;
import voti.orders.exchange.ExchangeEvent.ExchangeTurnedDown;
import voti.orders.exchange.ExchangeEvent.ExchangedGoodsCame;
import voti.orders.exchange.ExchangeEvent.ExchangedGoodsWentBack;
import voti.orders.views.Json;

/** All exchanges, and the terms they are under. */
@Component
@ProcessingGroup("exchanges")
class Exchanges {

  private static final int PAGE = 50;
  private static final String ACCOUNT = "account";
  private static final String STATE = "state";

  private final MongoCollection<Document> exchanges;
  private final MongoCollection<Document> terms;

  Exchanges(MongoDatabase database) {
    exchanges = database.getCollection("exchanges");
    exchanges.createIndex(Indexes.ascending(ACCOUNT));
    exchanges.createIndex(Indexes.ascending(STATE, "due"));
    terms = database.getCollection("exchange-terms");
    terms.createIndex(Indexes.ascending(ACCOUNT));
  }

  Page<KnownExchange> list(
      Bson visible, @Nullable String account, @Nullable String state, @Nullable String after) {
    return page(exchanges, wanted(visible, account, state, after), KnownExchange.class);
  }

  Page<KnownTerms> terms(
      Bson visible, @Nullable String account, @Nullable String state, @Nullable String after) {
    return page(terms, wanted(visible, account, state, after), KnownTerms.class);
  }

  private static Bson wanted(
      Bson visible, @Nullable String account, @Nullable String state, @Nullable String after) {
    var wanted = new ArrayList<Bson>(List.of(visible));
    if (account != null && !account.isBlank()) {
      wanted.add(eq(ACCOUNT, account));
    }
    if (state != null && !state.isBlank()) {
      wanted.add(eq(STATE, state));
    }
    if (after != null) {
      wanted.add(gt("_id", after));
    }
    return and(wanted);
  }

  private static <T> Page<T> page(MongoCollection<Document> all, Bson wanted, Class<T> view) {
    var found =
        all.find(wanted).sort(new Document("_id", 1)).limit(PAGE + 1).into(new ArrayList<>());
    var items = found.stream().limit(PAGE).map(one -> Json.read(one, view)).toList();
    return new Page<>(items, found.size() > PAGE ? found.get(PAGE - 1).getString("_id") : null);
  }

  /** Those whose day has come, the day itself among them: its hour decides. */
  List<KnownExchange> due(LocalDate day, int most) {
    return exchanges
        .find(and(in(STATE, "granted", "escalated"), lte("due", day.toString())))
        .limit(most)
        .map(document -> Json.read(document, KnownExchange.class))
        .into(new ArrayList<>());
  }

  Optional<KnownExchange> find(String exchange) {
    return Optional.ofNullable(exchanges.find(eq("_id", exchange)).first())
        .map(document -> Json.read(document, KnownExchange.class));
  }

  Optional<KnownTerms> findTerms(String agreement) {
    return Optional.ofNullable(terms.find(eq("_id", agreement)).first())
        .map(document -> Json.read(document, KnownTerms.class));
  }

  @EventHandler
  void on(ExchangeEvent event, @SequenceNumber long at) {
    switch (event) {
      case ExchangeTermsDrafted e -> keep(e.agreement(), KnownTerms.of(e, at));
      case ExchangeTermsApproved e -> terms(e, at, known -> known.approved(e, at));
      case ExchangeTermsEscalated e -> terms(e, at, known -> known.escalated(e, at));
      case ExchangeTermsTurnedDown e -> terms(e, at, known -> known.turnedDown(e, at));
      case ExchangeGranted e -> begin(KnownExchange.of(e, at));
      case ExchangeEscalated e -> begin(KnownExchange.of(e, at));
      case ExchangeRefused e -> refused(e, at);
      case ExchangeTurnedDown e -> change(e.exchange(), at, known -> known.turnedDown(e, at));
      case ExchangedGoodsCame e -> change(e.exchange(), at, known -> known.came(e, at));
      case ExchangedGoodsWentBack e -> change(e.exchange(), at, known -> known.wentBack(e, at));
      case ExchangeSettled e -> change(e.exchange(), at, known -> known.settled(e, at));
      case ExchangeCancelled e -> change(e.exchange(), at, known -> known.cancelled(e, at));
      case ExchangeLapsed e -> change(e.exchange(), at, known -> known.lapsed(e, at));
    }
  }

  /** A refused answer to one that waits leaves it waiting. */
  private void refused(ExchangeRefused event, long at) {
    var exchange = event.exchange();
    if (exchange != null && find(exchange.exchange()).isEmpty()) {
      begin(KnownExchange.of(event, exchange, at));
    }
  }

  private void begin(KnownExchange known) {
    if (find(known.exchange()).filter(one -> one.version() >= known.version()).isEmpty()) {
      keep(exchanges, known.exchange(), known);
    }
  }

  private void change(String exchange, long at, UnaryOperator<KnownExchange> change) {
    find(exchange)
        .filter(known -> known.version() < at)
        .map(change)
        .ifPresent(known -> keep(exchanges, exchange, known));
  }

  private void terms(ExchangeEvent event, long at, UnaryOperator<KnownTerms> change) {
    findTerms(event.agreement())
        .filter(known -> known.version() < at)
        .map(change)
        .ifPresent(known -> keep(event.agreement(), known));
  }

  private void keep(String agreement, KnownTerms known) {
    if (findTerms(agreement).filter(one -> one.version() >= known.version()).isEmpty()) {
      keep(terms, agreement, known);
    }
  }

  private static void keep(MongoCollection<Document> into, String id, Object view) {
    into.replaceOne(eq("_id", id), Json.document(id, view), new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    exchanges.deleteMany(new Document());
    terms.deleteMany(new Document());
  }
}
