package voti.kit.ledger.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import voti.store.ledger.Ledger;
import voti.store.ledger.SignedHead;
import voti.store.witness.Submission;
import voti.verify.SignedNote;
import voti.verify.VerifierKey;

/** Asks one witness to cosign our heads, and keeps what it signed with the head. */
final class WitnessClient {

  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final URI address;
  private final VerifierKey key;
  private final Ledger ledger;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(LONGEST).build();
  private long known;

  private WitnessClient(URI address, VerifierKey key, Ledger ledger) {
    this.address = address;
    this.key = key;
    this.ledger = ledger;
  }

  /**
   * @param setting the witness's address, a space, and its key: {@code
   *     https://other.example/api/credit/witness name+id+base64}
   */
  static WitnessClient of(String setting, Ledger ledger) {
    var parts = setting.strip().split("\\s+", -1);
    if (parts.length != 2) {
      throw new IllegalStateException("a witness is an address and a key, not: " + setting);
    }
    return new WitnessClient(
        URI.create(parts[0] + "/add-checkpoint"), VerifierKey.read(parts[1]), ledger);
  }

  URI address() {
    return address;
  }

  /** The size that the witness has cosigned last, as far as this process knows. */
  long known() {
    return known;
  }

  /**
   * Submits a head; what the witness has cosigned before is learnt from its own answer.
   *
   * @throws IOException when it does not answer, or does not cosign
   */
  void submit(SignedHead head) throws IOException, InterruptedException {
    var answer = send(head);
    if (answer.statusCode() == 409) {
      known = size(answer.body());
      if (known > head.size()) {
        throw new IOException("it has cosigned " + known + " leaves, we have " + head.size());
      }
      answer = send(head);
    }
    if (answer.statusCode() != 200) {
      throw new IOException("it answered " + answer.statusCode() + ": " + answer.body().strip());
    }
    var lines = answer.body().lines().map(SignedNote.Line::read).filter(key::claims).toList();
    if (!key.signed(new SignedNote(head.note().text(), lines))) {
      throw new IOException("its cosignature does not hold");
    }
    known = head.size();
    ledger.cosigned(head.size(), lines);
  }

  private HttpResponse<String> send(SignedHead head) throws IOException, InterruptedException {
    var proof =
        known == 0 ? List.<voti.verify.Hash>of() : ledger.consistency(known, head.size()).hashes();
    var body = new Submission(known, proof, head.note(), head.checkpoint()).bytes();
    var request =
        HttpRequest.newBuilder(address)
            .timeout(LONGEST)
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static long size(String body) throws IOException {
    try {
      return Long.parseLong(body.strip());
    } catch (NumberFormatException notOne) {
      throw new IOException("it answered 409 without a size: " + body.strip(), notOne);
    }
  }
}
