package voti.orders.volume;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import voti.kit.store.Databases;
import voti.kit.testing.MemoryMongo;
import voti.orders.PastEvents;
import voti.orders.PastEvents.Bought;
import voti.values.Money;

/** What an older system tells is the same volume in whatever order it is told. */
class PastVolumesLawTest {

  private static final Currency SEK = Currency.getInstance("SEK");
  private static final MongoClient CLIENT = MongoClients.create(MemoryMongo.uri());
  private static final AtomicInteger NAMES = new AtomicInteger();

  @Property(tries = 60)
  void isPurchasesLessReturnsWhateverTheOrder(
      @ForAll("some") List<Bought> bought, @ForAll long seed) {
    var database =
        CLIENT
            .getDatabase("volume" + NAMES.incrementAndGet())
            .withCodecRegistry(Databases.codecs());
    var volumes = new Volumes(database);
    PastEvents.stirred(PastEvents.events(bought), seed).forEach(volumes::on);
    var expected =
        bought.stream()
            .map(one -> BigDecimal.valueOf((long) one.cents() * (one.pieces() - one.back()), 2))
            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    assertThat(volumes.trailing(PastEvents.ACCOUNT, SEK, PastEvents.FIRST.plusDays(40)))
        .isEqualTo(new Money(expected, SEK));
    database.drop();
  }

  @Provide
  Arbitrary<List<Bought>> some() {
    return PastEvents.some();
  }
}
