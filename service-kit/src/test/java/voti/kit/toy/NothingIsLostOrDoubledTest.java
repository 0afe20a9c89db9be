package voti.kit.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.store.Logs;

class NothingIsLostOrDoubledTest extends ToyTest {

  @Autowired private Logs store;

  @Test
  void aProcessLostBetweenAppendAndTokenDecidesOnce() {
    var kettle = "ket-02-lost";
    var lost = new AtomicInteger();
    var versionWhenLost = new AtomicLong(-1);
    FailingTokens.BEFORE_STORING.put(
        WhenKettleIsFullThenBoilIt.GROUP,
        () -> {
          var version = store.lastSequence(kettle).orElse(-1);
          if (version >= 0 && lost.getAndIncrement() == 0) {
            versionWhenLost.set(version);
            throw new IllegalStateException("lost");
          }
        });
    try {
      as("mari").post("/api/toy/kettles", filling(kettle, 10));
      await().atMost(Duration.ofSeconds(10)).until(() -> lost.get() > 1);
    } finally {
      FailingTokens.BEFORE_STORING.clear();
    }

    assertThat(versionWhenLost).as("the append is over before the token moves").hasValue(1);
    assertThat(store.lastSequence(kettle)).as("filled and boiled, once each").hasValue(1);
  }
}
