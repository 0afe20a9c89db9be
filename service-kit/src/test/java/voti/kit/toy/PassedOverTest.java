package voti.kit.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import voti.store.Logs;
import voti.store.StoredTokens;
import voti.values.Places;

/** Another process knows how far a group has come by its stored token alone. */
class PassedOverTest extends ToyTest {

  @Autowired private MongoDatabase database;
  @Autowired private Logs logs;

  @Autowired
  @Qualifier("serializer")
  private Serializer serializer;

  @Test
  void aGroupIsKnownToHavePassedWhatIsOfNoInterestToItAsSoonAsWhatIs() {
    var tokens = new StoredTokens(database, serializer);
    as("mari").post("/api/toy/kettles", filling("ket-00-passed", 9));
    // Too much: the refusal is an event that the group does not handle.
    assertThat(as("mari").post("/api/toy/kettles", filling("ket-00-passed", 9)).status())
        .isEqualTo(422);
    var last = logs.lastPlace("ket-00-passed") * Places.EVENTS_PER_COMMIT;

    await()
        .atMost(Duration.ofSeconds(2))
        .until(() -> tokens.position(WhenKettleIsFullThenBoilIt.GROUP) >= last);
  }
}
