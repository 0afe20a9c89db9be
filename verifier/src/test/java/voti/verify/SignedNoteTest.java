package voti.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

  /** The note with which Go's checksum database shows the format. */
  private static final String PUBLISHED =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  private static final VerifierKey KEY =
      VerifierKey.read("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

  @Test
  void aPublishedNoteIsSignedByItsKey() {
    var note = note(PUBLISHED);
    assertThat(KEY.signed(note)).isTrue();
    assertThat(note).hasToString(PUBLISHED);
    assertThat(KEY)
        .hasToString("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
  }

  @Test
  void anotherTextIsNot() {
    assertThat(KEY.signed(note(PUBLISHED.replace("answer", "reason")))).isFalse();
    assertThat(KEY.signed(note(PUBLISHED.replace("PeterNeumann x08", "Somebody x08")))).isFalse();
    assertThat(KEY.signed(note(PUBLISHED.replace("PeterNeumann x08go/", "PeterNeumann x08goA"))))
        .isFalse();
  }

  /** One line that holds does not save the note from one of the same key that does not. */
  @Test
  void oneWrongLineOfAKnownKeySpoilsTheNote() {
    var good = note(PUBLISHED);
    var line = good.signatures().getFirst();
    var wrong = line.signature().clone();
    wrong[5] ^= 1;
    var both = good.with(List.of(new SignedNote.Line(line.name(), line.keyId(), wrong)));
    assertThat(KEY.signed(both)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text\n",
        "text\n\n",
        "text\n— a AAAAAAA=\n",
        "text\n\n— a AAAA\n",
        "text\n\n- a AAAAAAA=\n",
        "text\n\n— a  AAAAAAA=\n",
        "text\n\n— a AAAAAAA=",
        "te\txt\n\n— a AAAAAAA=\n",
        "text\n\n— a !!!!\n"
      })
  void whatIsNoNoteIsRefused(String text) {
    assertThatThrownBy(() -> note(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a\n1\n", "a\n01\nx\n", "a\n-1\nx\n", "a\n1\nAAAA\n", "\n1\nx\n"})
  void whatIsNoHeadIsRefused(String text) {
    assertThatThrownBy(() -> Checkpoint.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHeadIsReadAsItWasWritten() {
    var head = new Checkpoint("voti.credit/log-0/1", 7, Hash.ofLeaf(new byte[0]));
    assertThat(Checkpoint.read(head.text())).isEqualTo(head);
    assertThat(Checkpoint.read(head.text() + "an extension\n")).isEqualTo(head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+AhpcAA==",
        "PeterNeumann"
      })
  void whatIsNoKeyIsRefused(String line) {
    assertThatThrownBy(() -> VerifierKey.read(line)).isInstanceOf(IllegalArgumentException.class);
  }

  private static SignedNote note(String text) {
    return SignedNote.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
