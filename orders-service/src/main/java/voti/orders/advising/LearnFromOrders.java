package voti.orders.advising;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.due.DueWork;
import voti.orders.advice.AdvicePolicy;
import voti.orders.advice.Learned;
import voti.orders.advice.Learning;
import voti.orders.purchases.Purchases;
import voti.orders.views.Json;

/** Learns from everybody's orders, once a day. What was learned last stays until then. */
@Component
class LearnFromOrders implements DueWork {

  /** The weakest rules are left out: one document holds all of them. */
  private static final int MOST_RULES = 5_000;

  private static final String ID = "learned";
  private static final String DAY = "on";

  private final MongoCollection<Document> learned;
  private final Purchases purchases;
  private final PeerSums sums;
  private final AdvicePolicy policy;
  private volatile @Nullable Learned read;

  LearnFromOrders(MongoDatabase database, Purchases purchases, PeerSums sums, AdvicePolicy policy) {
    this.learned = database.getCollection("advice-learned");
    this.purchases = purchases;
    this.sums = sums;
    this.policy = policy;
  }

  @Override
  public String name() {
    return "learn-from-orders";
  }

  @Override
  public void run(Instant now) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!today.toString().equals(day())) {
      learn(today);
    }
  }

  /** The day of what was learned last, without reading it: it is asked every few seconds. */
  private @Nullable String day() {
    var only = learned.find(eq(ID)).projection(Projections.include(DAY)).first();
    return only == null ? null : only.getString(DAY);
  }

  /** What was learned last; empty before the first time. It is large, and read once a day. */
  Optional<Learned> last() {
    var known = read;
    if (known == null || !known.on().toString().equals(day())) {
      var document = learned.find(eq(ID)).first();
      known = document == null ? null : Json.read(document, Learned.class);
      read = known;
    }
    return Optional.ofNullable(known);
  }

  Learned learn(LocalDate day) {
    var from = day.minusDays(policy.lookBackDays());
    var settings =
        new Learning.Settings(policy.support(), policy.confidence(), policy.itemsInRule());
    var learning = new Learning(settings, from, day);
    purchases.each(
        from,
        (account, occasions) -> {
          occasions.forEach(learning::add);
          sums.keep(account, day, occasions);
        });
    sums.forgetBefore(day);
    var all = learning.learned();
    var kept =
        new Learned(
            all.on(),
            all.from(),
            all.occasions(),
            all.rules().stream().limit(MOST_RULES).toList(),
            all.seasons(),
            all.quantities());
    learned.replaceOne(eq(ID), Json.document(ID, kept), new ReplaceOptions().upsert(true));
    return kept;
  }
}
