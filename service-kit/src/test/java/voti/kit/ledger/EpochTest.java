package voti.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import voti.kit.ledger.EpochEvent.EpochBegun;
import voti.kit.testing.MemoryMongo;
import voti.store.EventTypes;
import voti.store.VotiEventStore;

/** A restored log says so in its next leaf, once, and the first epoch says nothing. */
class EpochTest {

  private final MongoClient client = MongoClients.create(MemoryMongo.uri());
  private final VotiEventStore store =
      VotiEventStore.builder()
          .database(client.getDatabase("epochs"))
          .types(EventTypes.builder().family(EpochEvent.PREFIX, EpochEvent.class).build())
          .clock(Clock.systemUTC())
          .build();

  @AfterEach
  void close() {
    store.close();
    client.getDatabase("epochs").drop();
    client.close();
  }

  @Test
  void eachEpochButTheFirstBeginsWithALeafOfItsOwn() {
    Epoch.begin(store, "00", "voti.toy/log-0/1", 1);
    assertThat(store.lastPosition()).isZero();

    Epoch.begin(store, "00", "voti.toy/log-0/2", 2);
    Epoch.begin(store, "00", "voti.toy/log-0/2", 2);
    Epoch.begin(store, "00", "voti.toy/log-0/3", 3);
    assertThat(store.lastPosition()).isEqualTo(2);
    assertThat(event(1).origin()).isEqualTo("voti.toy/log-0/2");
    assertThat(event(1).restored()).isZero();
    assertThat(event(2).restored()).isEqualTo(1);
  }

  @Test
  void ofManyProcessesThatStartAtOnceOneSaysIt() {
    IntStream.range(0, 8)
        .parallel()
        .forEach(process -> Epoch.begin(store, "00", "voti.toy/log-0/2", 2));
    assertThat(store.lastPosition()).isEqualTo(1);
  }

  private EpochBegun event(long position) {
    return (EpochBegun)
        store.messages(store.commitAt(position).orElseThrow()).getFirst().getPayload();
  }
}
