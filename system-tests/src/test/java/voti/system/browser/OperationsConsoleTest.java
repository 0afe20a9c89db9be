package voti.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import voti.platform.demo.Story;
import voti.system.SharedPlatform;

/** A message that nobody can read comes; the administrator sees why, and sets it aside. */
@Order(5)
class OperationsConsoleTest extends AtTheConsole {

  private static final String KEY = "acc-00-nobody";
  private static final String MINE = "[data-test=parked][data-key=" + KEY + "]";

  @Test
  void what_cannot_be_read_waits_until_somebody_decides_with_a_reason() throws Exception {
    new Story(SharedPlatform.api()).steps().getFirst().get();
    publish("voti.orders", "voti.orders.order-submitted.v1", "{\"amount\": 12}");

    var page = following("adele", "/operations", "[data-test=service-credit] " + MINE);
    var parked = page.locator("[data-test=service-credit] " + MINE).first();
    assertThat(parked.locator("[data-test=parked-error]")).containsText("schema");
    assertThat(page.locator("[data-test=service-planning] [data-test=head]"))
        .containsText("Signed to");
    assertThat(page.locator("[data-group=publishing] .state-running")).hasCount(4);
    Browser.shoot(page, "operations-wide", 1280);
    Browser.shoot(page, "operations-narrow", 400);

    var auditor = browser.as("anna", "/operations");
    assertThat(auditor.locator("[data-test=service-credit] " + MINE)).isVisible();
    assertThat(auditor.locator("[data-test=parked-form]")).hasCount(0);

    parked.locator("textarea").fill("a test of the other system, not meant for us");
    parked.locator("[data-test=discard]").click();
    assertThat(page.locator("[data-test=did]")).containsText("set aside");
    for (var i = 0; i < 60 && page.locator("[data-test=service-credit] " + MINE).count() > 0; i++) {
      page.waitForTimeout(500);
      page.reload();
    }
    assertThat(page.locator("[data-test=service-credit] " + MINE)).hasCount(0);
  }

  private static void publish(String topic, String type, String body) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", SharedPlatform.broker()),
            new StringSerializer(),
            new StringSerializer())) {
      var message = new ProducerRecord<>(topic, KEY, body);
      for (var header :
          Map.of(
                  "ce_specversion", "1.0",
                  "ce_id", "poison-1",
                  "ce_type", type,
                  "ce_source", "/voti/orders",
                  "content-type", "application/json")
              .entrySet()) {
        message.headers().add(header.getKey(), header.getValue().getBytes(StandardCharsets.UTF_8));
      }
      producer.send(message).get(30, TimeUnit.SECONDS);
    }
  }
}
