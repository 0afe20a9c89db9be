package voti.benchmarks.publishing;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import voti.benchmarks.Bar;
import voti.benchmarks.Row;
import voti.benchmarks.store.Notes;

/**
 * From the request to append until a consumer has the message, beside a raw producer's; two hundred
 * a second, and 99 of 100 are quicker.
 */
public final class LatencyRow implements Row {

  private static final int NOTES = Integer.getInteger("voti.bench.paced", 400);
  private static final long PACE = TimeUnit.MILLISECONDS.toNanos(5);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final PublishingGround ground = new PublishingGround();
  private long next;
  private String differs = "ok";

  public LatencyRow() throws Exception {}

  /** Makes one appear in the topic and returns when it is acknowledged. */
  private interface Sending {
    void send(String note) throws Exception;
  }

  @Override
  public String name() {
    return "commit to consumer, p99 / raw produce to consume, p99";
  }

  @Override
  public Bar bar() {
    return Bar.atMost(1.5);
  }

  @Override
  public String unit() {
    return "milliseconds from the request, at 200 a second";
  }

  @Override
  public double ours() throws Exception {
    return slowest(PublishingGround.OURS, note -> ground.store().publish(Notes.of(note, 0, 1)));
  }

  @Override
  public double baseline() throws Exception {
    try (var producer = ground.producer()) {
      var value = new byte[400];
      return slowest(
          PublishingGround.RAW,
          note ->
              producer
                  .send(new ProducerRecord<>(PublishingGround.RAW.topic(), 0, note, value))
                  .get());
    }
  }

  private double slowest(TopicPartition topic, Sending sending) throws Exception {
    var begun = new ConcurrentHashMap<String, Long>();
    var taken = new ConcurrentHashMap<String, Long>();
    var consumer = ground.consumer();
    consumer.assign(List.of(topic));
    consumer.seekToEnd(List.of(topic));
    consumer.position(topic);
    var reader =
        Thread.ofPlatform()
            .start(
                () -> {
                  var end = System.nanoTime() + LONGEST.toNanos();
                  while (taken.size() < NOTES && System.nanoTime() < end) {
                    for (var record : consumer.poll(Duration.ofMillis(50))) {
                      var now = System.nanoTime();
                      var sent = begun.get(record.key());
                      if (sent == null || taken.put(record.key(), now - sent) != null) {
                        differs = record.key() + " came unasked or twice";
                      }
                    }
                  }
                  consumer.close();
                });
    var due = System.nanoTime();
    for (var i = 0; i < NOTES; i++) {
      LockSupport.parkNanos(due - System.nanoTime());
      var note = "nte-00-%010d".formatted(++next);
      begun.put(note, System.nanoTime());
      sending.send(note);
      due += PACE;
    }
    reader.join();
    return p99(taken);
  }

  private double p99(Map<String, Long> taken) {
    if (taken.size() != NOTES) {
      differs = NOTES + " were sent, " + taken.size() + " came";
    }
    var millis = taken.values().stream().mapToDouble(nanos -> nanos / 1e6).toArray();
    Arrays.sort(millis);
    return millis[millis.length * 99 / 100];
  }

  @Override
  public String control() {
    return differs;
  }

  @Override
  public void close() {
    ground.close();
  }
}
