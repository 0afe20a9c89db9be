package voti.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import voti.values.Money;

/** What comes back is what went in. */
abstract class ReadingCases extends Cases {

  @Test
  void anEmptyLogAndAStreamThatIsNotThereAreEmpty() {
    var store = store();

    assertThat(store.readEvents("ord-00-1").hasNext()).isFalse();
    assertThat(store.lastSequenceNumberFor("ord-00-1")).isEmpty();
    assertThat(store.lastSequence("ord-00-1")).isEmpty();
    assertThat(store.lastPosition()).isZero();
    assertThat(store.commitAt(1)).isEmpty();
    assertThat(store.positionAsOf(Instant.parse("2100-01-01T00:00:00Z"))).isZero();
    assertThat(store.account("acc-7f-1", 0, Long.MAX_VALUE, 10)).isEmpty();
  }

  @Test
  void eventsComeBackWithPayloadMetadataIdAndSequence() {
    var store = store();
    var written = Samples.events("ord-00-1", 0, 2, "c");
    append(store, written);

    var read = store.readEvents("ord-00-1").asStream().toList();

    assertThat(read).extracting(DomainEventMessage::getPayload).isEqualTo(payloads(written));
    for (var i = 0; i < 2; i++) {
      assertThat(read.get(i).getIdentifier()).isEqualTo(written.get(i).getIdentifier());
      assertThat(read.get(i).getSequenceNumber()).isEqualTo(i);
      assertThat(read.get(i).getMetaData()).containsEntry(Commit.CAUSE, "c");
      assertThat(read.get(i).getTimestamp()).isEqualTo(store.commitAt(1).orElseThrow().at());
    }
  }

  @Test
  void aStreamOfTenThousandEventsIsReadWholeAndFromAnywhere() {
    var store = store();
    var written = 0;
    for (var size = 1; written < 10_000; size = size * 3 % 1021) {
      var count = Math.min(size, 10_000 - written);
      append(store, Samples.events("ord-00-1", written, count, "c" + written));
      written += count;
    }

    assertThat(store.lastSequence("ord-00-1")).hasValue(9_999);
    for (var first : new long[] {0, 1, 2, 4_999, 9_999, 10_000}) {
      assertThat(store.readEvents("ord-00-1", first).asStream().map(e -> e.getSequenceNumber()))
          .isEqualTo(IntStream.range((int) first, 10_000).mapToObj(Long::valueOf).toList());
    }
  }

  @Test
  void aStreamOfManyCommitsIsReadPageByPage() {
    var store = store();
    var other =
        IntStream.range(0, 50)
            .<Callable<?>>mapToObj(
                i ->
                    () -> {
                      append(store, Samples.events("ord-00-b" + i, 0, 1, "c"));
                      return "done";
                    })
            .toList();
    together(other);
    for (var i = 0; i < 450; i++) {
      append(store, Samples.events("ord-00-a", i, 1, "c" + i));
    }

    assertThat(store.readEvents("ord-00-a").asStream()).hasSize(450);
    assertThat(store.readEvents("ord-00-a", 201).asStream()).hasSize(249);
  }

  @Test
  void anOldRevisionIsReadAsTodaysEverywhere() throws Exception {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, 2, "c"));
    var old = "{\"account\":null,\"amount\":\"0.10\",\"number\":1,\"order\":\"ord-00-1\"}";
    stored()
        .updateOne(
            Filters.eq("_id", 1L),
            new Document(
                "$set",
                new Document("events.1.revision", "1")
                    .append("events.1.payload", new Binary(old.getBytes()))));

    var expected = new SampleEvent.SampleChanged("ord-00-1", null, 1, Money.of("0.10", "SEK"));
    assertThat(store.readEvents("ord-00-1", 1).next().getPayload()).isEqualTo(expected);
    try (var stream = store.openStream(token(4096))) {
      assertThat(take(stream, 1).getFirst().getPayload()).isEqualTo(expected);
    }
  }

  @Test
  void whatIsStoredAreTheBytesThatWereHashed() {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, 2, "c"));

    var commit = store.commitAt(1).orElseThrow();
    var event = commit.events().getFirst();
    assertThat(event.payload())
        .asString()
        .isEqualTo(
            "{\"account\":\"acc-7f-1\",\"order\":\"ord-00-1\","
                + "\"total\":{\"amount\":\"12.30\",\"currency\":\"SEK\"}}");
    assertThat(event.metadata()).asString().isEqualTo("{\"cause\":\"c\"}");
    assertThat(event.type()).isEqualTo("sample-opened");
    assertThat(event.hash())
        .isEqualTo(
            CanonicalJson.eventHash(
                event.id(), "sample-opened", "1", event.payload(), event.metadata()));

    var stored = stored().find(Filters.eq("_id", 1L)).first();
    assertThat(stored.get("header", Binary.class).getData())
        .isEqualTo(commit.header())
        .isEqualTo(draft(commit).header("log-" + log(), 1, commit.at()));
    var header =
        CanonicalSerializer.mapper().readTree(stored.get("header", Binary.class).getData());
    assertThat(header.propertyNames())
        .containsExactlyInAnyOrder(
            "log", "position", "account", "stream", "first", "last", "at", "cause", "events");
    assertThat(header.get("account").asString()).isEqualTo("acc-7f-1");
    assertThat(header.get("events").get(0).get("hash").asString()).isEqualTo(event.hash());
  }

  @Test
  void anAccountsCommitsAreARangeRead() {
    var store = store();
    append(store, Samples.events("ord-00-1", 0, 1, "c"));
    var listed = new SampleProduct.SampleListed("prd-00-1");
    append(store, List.of(Samples.message("prd-00-1", 0, listed, "c")));
    append(store, Samples.events("ord-00-2", 0, 1, "c"));
    append(store, Samples.events("ord-00-1", 1, 1, "d"));

    assertThat(positions(store.account(Samples.ACCOUNT, 0, 9, 10))).containsExactly(1L, 3L, 4L);
    assertThat(positions(store.account(Samples.ACCOUNT, 1, 3, 10))).containsExactly(3L);
    assertThat(positions(store.account(Samples.ACCOUNT, 0, 9, 2))).containsExactly(1L, 3L);
    assertThat(store.commitAt(2).orElseThrow().account()).isNull();
  }

  @Test
  void anInstantIsAPosition() {
    var clock = new TestClock("2026-01-01T10:00:00Z");
    var store = store(builder -> builder.clock(clock));
    for (var i = 1; i <= 9; i++) {
      append(store, Samples.events("ord-00-" + i, 0, 1, "c"));
      if (i % 2 == 0) {
        clock.advance(Duration.ofMinutes(1));
      }
    }

    assertThat(store.positionAsOf(Instant.parse("2026-01-01T09:59:59Z"))).isZero();
    assertThat(store.positionAsOf(Instant.parse("2026-01-01T10:00:00Z"))).isEqualTo(2);
    assertThat(store.positionAsOf(Instant.parse("2026-01-01T10:02:30Z"))).isEqualTo(6);
    assertThat(store.positionAsOf(Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo(9);
    assertThat(store.createTokenAt(Instant.parse("2026-01-01T10:01:00Z"))).isEqualTo(through(2));
    assertThat(store.createHeadToken()).isEqualTo(through(9));
  }

  private static List<Object> payloads(List<DomainEventMessage<?>> events) {
    return events.stream().<Object>map(DomainEventMessage::getPayload).toList();
  }

  private static List<Long> positions(List<Commit> commits) {
    return commits.stream().map(Commit::position).toList();
  }

  private static Draft draft(Commit commit) {
    return new Draft(
        commit.stream(), commit.first(), commit.account(), commit.cause(), commit.events());
  }
}
