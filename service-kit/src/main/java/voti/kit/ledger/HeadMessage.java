package voti.kit.ledger;

import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import voti.kit.publishing.CloudRecords;
import voti.kit.publishing.Outgoing;
import voti.store.ledger.SignedHead;

/** A signed head as it leaves, so that other systems can keep it and hold us to it. */
final class HeadMessage {

  private final String service;

  HeadMessage(String service) {
    this.service = service;
  }

  /** The body; what a reader checks is the note, the rest is what the note says. */
  record Body(String origin, long size, String root, Instant at, String note) {}

  ProducerRecord<String, byte[]> of(SignedHead head) {
    var checkpoint = head.checkpoint();
    var origin = checkpoint.origin();
    var id = origin + "/" + checkpoint.size();
    var body =
        new Body(
            origin,
            checkpoint.size(),
            checkpoint.root().toString(),
            head.at(),
            head.note().toString());
    return CloudRecords.record(
        service,
        new Outgoing("voti." + service + ".tree-head-signed.v1", origin, origin, body),
        new CloudRecords.Attributes(id, head.at(), id, id, checkpoint.size(), null));
  }
}
