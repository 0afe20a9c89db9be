package voti.kit.publishing;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import voti.kit.command.Envelope;
import voti.kit.events.Recorded;

/** An internal event as the records that leave: CloudEvents 1.0, binary mode. */
public final class Translation {

  private final String service;
  private final List<Publisher> publishers;
  private final List<Historian> historians;

  public Translation(String service, List<Publisher> publishers, List<Historian> historians) {
    this.service = service;
    this.publishers = List.copyOf(publishers);
    this.historians = List.copyOf(historians);
  }

  boolean isEmpty() {
    return publishers.isEmpty() && historians.isEmpty();
  }

  /** What leaves because of an event, its history entry last; the trace goes with it. */
  public List<ProducerRecord<String, byte[]>> translate(
      EventMessage<?> event, @Nullable String traceparent) {
    var recorded = Recorded.of(event);
    var outgoing = new ArrayList<Outgoing>();
    publishers.forEach(
        publisher -> outgoing.addAll(publisher.publish(event.getPayload(), recorded)));
    var records = new ArrayList<ProducerRecord<String, byte[]>>();
    for (var i = 0; i < outgoing.size(); i++) {
      var id = i == 0 ? recorded.id() : recorded.id() + "." + i;
      records.add(record(id, outgoing.get(i), recorded, event, traceparent));
    }
    for (var historian : historians) {
      var entry = historian.tell(event.getPayload(), recorded);
      if (entry != null) {
        records.add(
            record(
                recorded.id() + ".history", told(entry, recorded), recorded, event, traceparent));
      }
    }
    return records;
  }

  /** The JSON of a published message's body. */
  public static String json(Object data) {
    return CloudRecords.json(data);
  }

  private Outgoing told(Entry entry, Recorded recorded) {
    return new Outgoing(
        "voti." + service + ".history-entry.v1",
        entry.account(),
        recorded.stream(),
        HistoryEntry.of(service, entry, recorded));
  }

  private ProducerRecord<String, byte[]> record(
      String id,
      Outgoing outgoing,
      Recorded recorded,
      EventMessage<?> event,
      @Nullable String traceparent) {
    var causation = Envelope.text(event.getMetaData(), Envelope.CAUSATION);
    return CloudRecords.record(
        service,
        outgoing,
        new CloudRecords.Attributes(
            id,
            recorded.at(),
            recorded.correlation(),
            causation == null ? recorded.cause() : causation,
            recorded.sequence(),
            traceparent));
  }
}
