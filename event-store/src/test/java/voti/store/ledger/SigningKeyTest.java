package voti.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import voti.verify.SignedNote;
import voti.verify.VerifierKey;

/** Keys are those of RFC 8032: its published seeds give its published public keys. */
class SigningKeyTest {

  /** RFC 8032, section 7.1, tests 1 to 3: seed and public key. */
  private static final List<List<String>> PUBLISHED =
      List.of(
          List.of(
              "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
              "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
          List.of(
              "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
              "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"),
          List.of(
              "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
              "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"));

  @Test
  void the_published_seeds_give_the_published_keys() {
    for (var pair : PUBLISHED) {
      var key = SigningKey.ofLog("a", base64(pair.getFirst()));
      var expected = HexFormat.of().parseHex(pair.getLast());

      assertThat(key.verifier()).isEqualTo(new VerifierKey("a", VerifierKey.LOG, expected));
    }
  }

  @Test
  void what_a_log_signs_and_what_a_witness_cosigns_holds_and_nothing_else() {
    var seed = SigningKey.newSeed();
    var log = SigningKey.ofLog("voti.sample/log-0/1", seed);
    var witness = SigningKey.ofWitness("witness.example", seed);
    var text = "voti.sample/log-0/1\n1\nroot\n";
    var note = new SignedNote(text, List.of(log.sign(text), witness.cosign(text, 1_700_000_000L)));

    assertThat(log.verifier().signed(note)).isTrue();
    assertThat(witness.verifier().signed(note)).isTrue();
    var other = new SignedNote("voti.sample/log-0/1\n2\nroot\n", note.signatures());
    assertThat(log.verifier().signed(other)).isFalse();
    assertThat(witness.verifier().signed(other)).isFalse();
    assertThat(SigningKey.ofLog("other", seed).verifier().signed(note)).isFalse();
  }

  @Test
  void a_secret_of_another_length_is_refused() {
    assertThatThrownBy(() -> SigningKey.ofLog("a", "AAAA"))
        .hasMessage("a key of the ledger is base64 of 32 bytes");
  }

  private static String base64(String hex) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }
}
