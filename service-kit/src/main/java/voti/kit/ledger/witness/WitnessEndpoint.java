package voti.kit.ledger.witness;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.store.witness.Witness;
import voti.store.witness.Witness.Answer;

/**
 * The witness as C2SP tlog-witness has it. Nobody signs in here: who may submit is said by the
 * signature of the head.
 */
@RestController
@RequestMapping("/api/${spring.application.name}/witness")
class WitnessEndpoint {

  private static final MediaType SIZE = MediaType.valueOf("text/x.tlog.size");
  private static final MediaType TEXT = MediaType.valueOf("text/plain;charset=UTF-8");

  private final Witness witness;

  WitnessEndpoint(Witness witness) {
    this.witness = witness;
  }

  @PostMapping("/add-checkpoint")
  ResponseEntity<byte[]> add(@RequestBody(required = false) byte[] body) {
    return switch (witness.add(body == null ? new byte[0] : body)) {
      case Answer.Cosigned cosigned -> say(200, TEXT, cosigned.lines());
      case Answer.Elsewhere elsewhere -> say(409, SIZE, elsewhere.size() + "\n");
      case Answer.Refused refused -> say(refused.status(), TEXT, refused.why() + "\n");
    };
  }

  /** The key that cosigns, as {@code name+id+base64}. */
  @GetMapping("/key")
  ResponseEntity<byte[]> key() {
    return say(200, TEXT, witness.verifier() + "\n");
  }

  private static ResponseEntity<byte[]> say(int status, MediaType type, String text) {
    return ResponseEntity.status(status)
        .contentType(type)
        .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
