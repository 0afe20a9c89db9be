package voti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.UpdateCheckerHttpClient;
import org.axonframework.updates.api.UpdateCheckRequest;
import org.axonframework.updates.api.UpdateCheckResponse;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.Test;

/** Axon reports usage to its vendor unless told not to; here it is told. */
class NoRequestLeavesTest {

  @Test
  void theUpdateCheckerSchedulesNothingAndSendsNothing() {
    var settings = UsagePropertyProvider.create();
    var sent = new AtomicInteger();
    var executor = new ScheduledThreadPoolExecutor(1);
    var client =
        new UpdateCheckerHttpClient(settings) {
          @Override
          public Optional<UpdateCheckResponse> sendRequest(
              UpdateCheckRequest request, boolean firstRequest) {
            sent.incrementAndGet();
            return Optional.empty();
          }
        };
    var checker = new UpdateChecker(client, (request, response) -> {}, settings, executor);
    checker.start();

    assertThat(settings.getDisabled()).isTrue();
    assertThat(executor.getQueue()).isEmpty();
    executor.shutdownNow();
    assertThat(sent).hasValue(0);
  }
}
