package voti.orders.purchases;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import voti.kit.store.Databases;
import voti.kit.testing.MemoryMongo;
import voti.orders.PastEvents;
import voti.orders.PastEvents.Bought;
import voti.orders.advice.Occasion;

/** What an older system tells is the same purchases in whatever order it is told. */
class PastPurchasesLawTest {

  private static final MongoClient CLIENT = MongoClients.create(MemoryMongo.uri());
  private static final AtomicInteger NAMES = new AtomicInteger();

  @Property(tries = 60)
  void whateverTheOrderWhatStayedIsOnTheDayItWasBought(
      @ForAll("some") List<Bought> bought, @ForAll long seed) {
    var events = PastEvents.events(bought);
    var stirred = of(PastEvents.stirred(events, seed));
    assertThat(stirred).isEqualTo(of(events));
    var pieces = new TreeMap<String, BigDecimal>();
    stirred.forEach(
        one ->
            one.lines()
                .forEach(
                    (product, line) -> pieces.merge(product, line.quantity(), BigDecimal::add)));
    var expected = new TreeMap<String, BigDecimal>();
    bought.forEach(
        one ->
            expected.merge(
                "prd-" + one.product(),
                BigDecimal.valueOf(one.pieces() - one.back()),
                BigDecimal::add));
    expected.values().removeIf(count -> count.signum() == 0);
    assertThat(pieces).isEqualTo(expected);
  }

  @Provide
  Arbitrary<List<Bought>> some() {
    return PastEvents.some();
  }

  private static List<Occasion> of(List<voti.orders.pastorder.PastOrderEvent> events) {
    MongoDatabase database =
        CLIENT.getDatabase("past" + NAMES.incrementAndGet()).withCodecRegistry(Databases.codecs());
    try {
      var projector = new PurchaseProjector(database);
      events.forEach(projector::on);
      return new Purchases(database)
          .of(PastEvents.ACCOUNT, PastEvents.FIRST, PastEvents.FIRST.plusYears(1));
    } finally {
      database.drop();
    }
  }
}
