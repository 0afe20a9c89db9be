package voti.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import voti.contracts.Contracts;
import voti.kit.json.Wire;
import voti.store.ledger.LedgerKeys;
import voti.store.ledger.SignedHead;
import voti.verify.Checkpoint;
import voti.verify.Hash;

/** What is published of a head is what the contract shows, and keeps its schema. */
class HeadMessageTest {

  private static final String TYPE = "voti.credit.tree-head-signed.v1";
  private static final String ORIGIN = "voti.credit/log-0/1";
  private static final String SEED = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  @Test
  void a_head_leaves_as_the_contract_shows_it() {
    var contracts = Contracts.load();
    var message = new HeadMessage("credit").of(head());
    var body = new String(message.value(), StandardCharsets.UTF_8);

    assertThat(contracts.violations(TYPE, body)).isEmpty();
    assertThat(Wire.mapper().readTree(body))
        .isEqualTo(Wire.mapper().readTree(contracts.example(TYPE)));
    assertThat(message.topic()).isEqualTo("voti.ledger");
    assertThat(message.key()).isEqualTo(ORIGIN);
    assertThat(new String(message.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
        .isEqualTo(ORIGIN + "/17");
    assertThat(new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
        .isEqualTo(TYPE);
  }

  private static SignedHead head() {
    var checkpoint = new Checkpoint(ORIGIN, 17, Hash.of(new byte[] {17}));
    var note = new LedgerKeys(ORIGIN, List.of(SEED)).sign(checkpoint.text());
    return new SignedHead(checkpoint, note, Instant.parse("2026-01-05T09:30:00.500Z"));
  }
}
