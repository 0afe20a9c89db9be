package voti.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line answers, and with which exit code. */
class MainTest {

  private static final List<Hash> LEAVES =
      IntStream.range(0, 7).mapToObj(i -> Hash.ofLeaf(new byte[] {(byte) i})).toList();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void inclusion() {
    var proof = Trees.inclusion(3, LEAVES);
    assertThat(run(proof("--inclusion", 3, 7, LEAVES.get(3), Trees.root(LEAVES), proof))).isZero();
    assertThat(said()).isEqualTo("holds: the leaf stands at index 3 of 7 leaves\n");
    assertThat(run(proof("--inclusion", 2, 7, LEAVES.get(3), Trees.root(LEAVES), proof)))
        .isEqualTo(1);
    assertThat(said()).startsWith("does not hold: it is not proved that");
  }

  @Test
  void consistency() {
    var old = Trees.root(LEAVES, 4);
    var proof = Trees.consistency(4, LEAVES);
    assertThat(run(proof("--consistency", 4, 7, old, Trees.root(LEAVES), proof))).isZero();
    assertThat(run(proof("--consistency", 4, 7, Trees.root(LEAVES), old, proof))).isEqualTo(1);
  }

  @Test
  void an_empty_proof_is_a_dash() {
    var leaf = LEAVES.getFirst().toString();
    assertThat(run("verify", "--inclusion", "0", "1", leaf, leaf, "-")).isZero();
    assertThat(run("verify", "--inclusion", "0", "1", leaf, leaf)).isZero();
    assertThat(run("verify", "--consistency", "1", "1", leaf, leaf, "-")).isZero();
  }

  @Test
  void what_cannot_be_read_is_named() {
    var leaf = LEAVES.getFirst().toString();
    assertUnreadable(
        "INDEX is a whole number, not x", "verify", "--inclusion", "x", "1", leaf, leaf);
    assertUnreadable(
        "ROOT is base64 of 32 bytes, not AAAA", "verify", "--inclusion", "0", "1", leaf, "AAAA");
    assertUnreadable("HASH is base64", "verify", "--inclusion", "0", "1", leaf, leaf, "-", "-");
    assertUnreadable("--consistency takes OLD_SIZE", "verify", "--consistency", "1", "2");
    assertUnreadable("verify takes one dossier", "verify");
    assertUnreadable("--key takes a value", "verify", "a.zip", "--key");
    assertUnreadable("there is no file", "verify", folder.resolve("none.zip").toString());
    assertUnreadable("there is no command prove", "prove");
  }

  @Test
  void a_file_that_is_no_dossier() throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "hello").toString();
    assertUnreadable("this is not a zip archive", "verify", file);
    var zip = Files.write(folder.resolve("a.zip"), Archive.write(Map.of("a/b", new byte[1])));
    assertThat(run("verify", zip.toString())).isEqualTo(1);
    assertThat(said()).contains("missing: a: the file index.json is not there", "does not hold");
  }

  @Test
  void canonical() throws IOException {
    var file = Files.writeString(folder.resolve("a.json"), "{\"b\": 1.0, \"a\": [\"\\u00e4\"]}");
    assertThat(run("canonical", file.toString())).isZero();
    assertThat(said()).isEqualTo("{\"a\":[\"ä\"],\"b\":1}");
    assertThat(run("canonical", file.toString(), "--hash")).isZero();
    assertThat(said())
        .isEqualTo(Hash.ofLeaf("{\"a\":[\"ä\"],\"b\":1}".getBytes(UTF_8)) + System.lineSeparator());
    assertUnreadable("canonical takes one file", "canonical");
    var broken = Files.writeString(folder.resolve("b.json"), "{\"a\":1,\"a\":2}");
    assertUnreadable("which stands already", "canonical", broken.toString());
    var latin = Files.write(folder.resolve("c.json"), new byte[] {'"', (byte) 0xe4, '"'});
    assertUnreadable("is not UTF-8", "canonical", latin.toString());
  }

  @Test
  void help() {
    assertThat(run("--help")).isZero();
    assertThat(said()).contains("verify --inclusion", "canonical FILE");
  }

  private void assertUnreadable(String sentence, String... args) {
    assertThat(run(args)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains(sentence);
  }

  private static String[] proof(
      String kind, int first, int second, Hash third, Hash fourth, List<Hash> proof) {
    var args =
        new ArrayList<>(List.of("verify", kind, "" + first, "" + second, "" + third, "" + fourth));
    proof.forEach(hash -> args.add(hash.toString()));
    return args.toArray(String[]::new);
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    return Main.run(
        List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }

  private String said() {
    return out.toString(UTF_8);
  }
}
