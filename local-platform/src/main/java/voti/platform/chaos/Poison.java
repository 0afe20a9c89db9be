package voti.platform.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** A message in the shape of ours that breaks its schema. */
public final class Poison {

  private static final String ID = "poison-";

  private Poison() {}

  /**
   * Sends one that says that an order was submitted, and no more.
   *
   * @param number of the message; no two have the same
   */
  public static void send(String broker, String topic, String key, int number) {
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker), new StringSerializer(), new StringSerializer())) {
      var message = new ProducerRecord<>(topic, key, "{\"amount\": 12}");
      for (var header :
          Map.of(
                  "ce_specversion", "1.0",
                  "ce_id", ID + number,
                  "ce_type", "voti.orders.order-submitted.v1",
                  "ce_source", "/voti/orders",
                  "content-type", "application/json")
              .entrySet()) {
        message.headers().add(header.getKey(), header.getValue().getBytes(UTF_8));
      }
      producer.send(message).get(60, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException unsent) {
      throw new IllegalStateException("the poison could not be sent", unsent);
    }
  }

  /** Whether a message is one of these. */
  static boolean is(String id) {
    return id.startsWith(ID);
  }
}
