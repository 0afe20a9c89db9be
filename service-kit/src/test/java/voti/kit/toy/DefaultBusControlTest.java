package voti.kit.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import voti.kit.testing.KitTest;
import voti.store.Logs;

/**
 * The control of {@link NothingIsLostOrDoubledTest}: with Axon's default command bus an
 * automation's append joins its handler's unit of work, the token is stored first, and a process
 * that is lost between the two has lost the command.
 */
@SpringBootTest(
    classes = ToyService.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "voti.mongo.database=voti-toy-default-bus")
@Import(DefaultBusControlTest.DefaultBus.class)
class DefaultBusControlTest extends KitTest {

  @Autowired private Logs store;

  @Test
  void withTheDefaultBusTheTokenMovesBeforeTheAppend() {
    var kettle = "ket-02-default";
    var stored = new AtomicInteger();
    var version = new AtomicLong(-1);
    FailingTokens.BEFORE_STORING.put(
        WhenKettleIsFullThenBoilIt.GROUP,
        () -> {
          var now = store.lastSequence(kettle).orElse(-1);
          if (now >= 0 && stored.getAndIncrement() == 0) {
            version.set(now);
          }
        });
    try {
      as("mari")
          .post(
              "/api/toy/kettles",
              Map.of(
                  "id", kettle, "litres", 10, "price", Map.of("amount", "1", "currency", "SEK")));
      await().atMost(Duration.ofSeconds(10)).until(() -> stored.get() > 0);
    } finally {
      FailingTokens.BEFORE_STORING.clear();
    }
    assertThat(version).as("only filled when the token is stored").hasValue(0);
  }

  @TestConfiguration
  static class DefaultBus {

    @Bean
    @Primary
    CommandBus defaultBus(TransactionManager transactions, Configuration axon) {
      var bus = SimpleCommandBus.builder().transactionManager(transactions).build();
      bus.registerHandlerInterceptor(
          new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
      return bus;
    }
  }
}
