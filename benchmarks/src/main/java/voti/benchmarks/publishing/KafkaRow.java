package voti.benchmarks.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import voti.benchmarks.Bar;
import voti.benchmarks.Callers;
import voti.benchmarks.Row;
import voti.benchmarks.store.Notes;

/**
 * A service that publishes what is stored already, beside a raw idempotent producer that sends the
 * same records; both wait for all acknowledgements.
 */
public final class KafkaRow implements Row {

  private static final int RECORDS = Integer.getInteger("voti.bench.records", 20_000);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final PublishingGround ground = new PublishingGround();
  private final AtomicLong next = new AtomicLong();
  private List<ProducerRecord<String, byte[]>> records = List.of();
  private long sentRaw;

  public KafkaRow() throws Exception {}

  @Override
  public String name() {
    return "store to Kafka / raw idempotent producer";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(0.8);
  }

  @Override
  public String unit() {
    return "records per second, acknowledged by all";
  }

  @Override
  public double ours() throws Exception {
    ground.publishing().shutDown();
    store();
    var expected = ground.end(PublishingGround.OURS) + RECORDS;
    var begun = System.nanoTime();
    ground.publishing().start();
    while (ground.end(PublishingGround.OURS) < expected) {
      if (System.nanoTime() - begun > LONGEST.toNanos()) {
        throw new IllegalStateException("not all of " + expected + " records are there");
      }
      Thread.sleep(2);
    }
    return RECORDS * 1e9 / (System.nanoTime() - begun);
  }

  private void store() throws Exception {
    var last = next.get() + RECORDS;
    try (var callers = new Callers(64)) {
      while (next.get() < last) {
        callers.perSecond(
            caller -> {
              var number = next.incrementAndGet();
              if (number <= last) {
                ground.store().publish(Notes.of("nte-00-%010d".formatted(number), 0, 1));
              }
            });
      }
    }
    next.set(last);
  }

  @Override
  public double baseline() throws Exception {
    if (records.isEmpty()) {
      ours();
      records = ground.read(PublishingGround.OURS).subList(0, RECORDS);
    }
    try (var producer = ground.producer()) {
      producer.partitionsFor(PublishingGround.RAW.topic());
      var begun = System.nanoTime();
      var futures = new ArrayList<Future<?>>(RECORDS);
      records.forEach(record -> futures.add(producer.send(record)));
      producer.flush();
      for (var future : futures) {
        future.get();
      }
      sentRaw += RECORDS;
      return RECORDS * 1e9 / (System.nanoTime() - begun);
    }
  }

  @Override
  public String control() {
    var keys = new HashSet<String>();
    var ids = new HashSet<String>();
    for (var record : ground.read(PublishingGround.OURS)) {
      keys.add(record.key());
      ids.add(new String(record.headers().lastHeader("ce_id").value(), UTF_8));
    }
    if (ids.size() != next.get() || keys.size() != next.get()) {
      return next.get() + " were stored, " + ids.size() + " published";
    }
    return ground.end(PublishingGround.RAW) == sentRaw ? "ok" : "raw records are missing";
  }

  @Override
  public void close() {
    ground.close();
  }
}
