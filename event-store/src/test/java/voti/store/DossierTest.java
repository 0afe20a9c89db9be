package voti.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import voti.store.ledger.SigningKey;
import voti.verify.Archive;
import voti.verify.Canonical;
import voti.verify.Checkpoint;
import voti.verify.Dossier;
import voti.verify.Finding;
import voti.verify.Finding.Kind;
import voti.verify.Hash;
import voti.verify.Json;
import voti.verify.SignedNote;

/** Each way of lying with a dossier is found, told apart, and placed. */
@SuppressWarnings("unchecked") // JSON as it was read
class DossierTest {

  private static final String ACCOUNT = Installation.ACCOUNTS.getFirst();
  private static final String COMMITS = "credit/commits.jsonl";
  private static final String INDEX = "credit/index.json";
  private static final String NOTE = "credit/index.note";

  private static Installation installation;
  private static Map<String, byte[]> honest;
  private static Map<String, byte[]> foreign;

  @BeforeAll
  static void live() {
    installation = new Installation(7);
    installation.goOn(20);
    installation.files(ACCOUNT);
    installation.goOn(20);
    honest = installation.files(ACCOUNT);
    foreign = installation.files(Installation.ACCOUNTS.getLast());
  }

  @AfterAll
  static void close() {
    installation.close();
  }

  @Test
  void an_honest_dossier_holds_with_and_without_keys() throws IOException {
    assertThat(check(honest)).isEmpty();
    var alone = Dossier.check(Archive.write(honest), List.of());
    assertThat(alone.findings()).isEmpty();
    assertThat(alone.keys()).containsExactlyInAnyOrderElementsOf(installation.keys());
    assertThat(alone.leftOut()).containsExactly("other accounts: they are not this one");
    assertThat(alone.summary()).hasSize(2).first().asString().contains("head of 40 leaves");
  }

  @Test
  void an_account_of_which_nothing_is_known_has_a_dossier_that_says_so() throws IOException {
    assertThat(check(installation.files("acc-00-nobody"))).isEmpty();
  }

  @Test
  void altered() throws IOException {
    var lines = lines();
    lines.set(3, lines.get(3).replaceFirst("1\\.10", "9.10"));
    assertFirst(check(with(lines)), Kind.ALTERED, 3, "event 1 is not the one recorded");
  }

  @Test
  void altered_header() throws IOException {
    var lines = lines();
    lines.set(3, lines.get(3).replace("\\\"at\\\":\\\"20", "\\\"at\\\":\\\"19"));
    assertFirst(check(with(lines)), Kind.ALTERED, 3, "the commit is not the one recorded here");
  }

  @Test
  void missing() throws IOException {
    var lines = lines();
    lines.remove(3);
    assertFirst(check(with(lines)), Kind.MISSING, 3, "the commit is not there, later ones are");
  }

  @Test
  void inserted() throws IOException {
    var lines = lines();
    lines.add(3, text(foreign, COMMITS).lines().findFirst().orElseThrow());
    var findings = check(with(lines));
    assertThat(findings).extracting(Finding::kind).contains(Kind.INSERTED);
    assertThat(findings.getFirst().kind()).isEqualTo(Kind.INSERTED);
  }

  @Test
  void inserted_a_second_time() throws IOException {
    var lines = lines();
    lines.add(5, lines.get(2));
    assertThat(check(with(lines)))
        .anyMatch(
            found ->
                found.kind() == Kind.INSERTED
                    && found.position() == positions().get(2)
                    && found.sentence().equals("it stands a second time"));
  }

  @Test
  void reordered() throws IOException {
    var lines = lines();
    Collections.swap(lines, 3, 6);
    assertThat(check(with(lines)))
        .anyMatch(
            found -> found.kind() == Kind.REORDERED && found.position() == positions().get(3));
  }

  @Test
  void truncated() throws IOException {
    var lines = lines();
    var all = lines.size();
    lines.removeLast();
    lines.removeLast();
    assertFirst(
        check(with(lines)),
        Kind.TRUNCATED,
        all - 2,
        "%d of %d commits are there, the end is not".formatted(all - 2, all));
  }

  @Test
  void signed_again_by_another_key() throws IOException {
    var thief = SigningKey.ofLog(Installation.origin("credit"), SigningKey.newSeed());
    var lines = lines();
    lines.removeLast();
    var forged = new TreeMap<>(with(lines));
    var index = index();
    index.put("keys", List.of(thief.verifier().toString()));
    ((List<?>) index.get("entries")).removeLast();
    ((Map<String, Object>) index.get("files"))
        .put("commits.jsonl", Hash.of(forged.get(COMMITS)).toString());
    var head = Checkpoint.read(SignedNote.read(bytes((String) index.get("head"))).text());
    index.put("head", new SignedNote(head.text(), List.of(thief.sign(head.text()))).toString());
    index.put("heads", List.of());

    assertThat(check(signed(forged, index, thief)))
        .isNotEmpty()
        .allMatch(found -> found.kind() == Kind.RESIGNED);
  }

  @Test
  void split() throws IOException {
    var key = SigningKey.ofLog(Installation.origin("credit"), installation.seed);
    var index = index();
    var heads = (List<Map<String, Object>>) index.get("heads");
    var other = new Checkpoint(Installation.origin("credit"), 20, Hash.of(new byte[1]));
    heads
        .getFirst()
        .put("note", new SignedNote(other.text(), List.of(key.sign(other.text()))).toString());

    assertThat(check(signed(honest, index, key)))
        .containsExactly(
            new Finding(
                Kind.SPLIT,
                "credit",
                20,
                "the head of 20 leaves and that of 40 are not of one history"));
  }

  @Test
  void withheld_by_who_signs() throws IOException {
    var key = SigningKey.ofLog(Installation.origin("credit"), installation.seed);
    var lines = lines();
    lines.remove(0);
    var less = new TreeMap<>(with(lines));
    var index = index();
    ((List<?>) index.get("entries")).removeFirst();
    ((Map<String, Object>) index.get("files"))
        .put("commits.jsonl", Hash.of(less.get(COMMITS)).toString());

    assertThat(check(signed(less, index, key)))
        .isNotEmpty()
        .allMatch(found -> found.kind() == Kind.MISSING)
        .first()
        .matches(found -> found.sentence().startsWith("the events 0 to"));
  }

  @Test
  void a_part_or_a_file_too_many_or_too_few() throws IOException {
    var fewer = new TreeMap<>(honest);
    fewer.keySet().removeIf(name -> name.startsWith("orders/"));
    assertThat(check(fewer)).extracting(Finding::kind).containsExactly(Kind.MISSING);

    var more = new TreeMap<>(honest);
    more.put("credit/more.txt", new byte[3]);
    assertThat(check(more)).extracting(Finding::kind).containsExactly(Kind.INSERTED);

    var mixed = new TreeMap<>(honest);
    foreign.forEach(
        (name, content) ->
            mixed.computeIfPresent(
                name, (file, own) -> file.startsWith("orders/") ? content : own));
    assertThat(check(mixed)).extracting(Finding::kind).contains(Kind.INSERTED);
  }

  @Test
  void what_stands_outside_of_the_files() throws IOException {
    var archive = Archive.write(honest);
    archive[archive.length - 12] ^= 1;
    assertThat(Dossier.check(archive, installation.keys()).findings())
        .singleElement()
        .matches(found -> found.part().equals("archive"));
  }

  private static void assertFirst(List<Finding> findings, Kind kind, int line, String sentence) {
    assertThat(findings).contains(new Finding(kind, "credit", positions().get(line), sentence));
    assertThat(findings.getFirst().position()).isEqualTo(positions().get(line));
  }

  private static List<Finding> check(Map<String, byte[]> files) throws IOException {
    return Dossier.check(Archive.write(files), installation.keys()).findings();
  }

  private static List<String> lines() {
    return new ArrayList<>(text(honest, COMMITS).lines().toList());
  }

  private static List<Long> positions() {
    return ((List<Map<String, Double>>) index().get("entries"))
        .stream().map(entry -> entry.get("position").longValue()).toList();
  }

  private static Map<String, Object> index() {
    return (Map<String, Object>) Json.read(text(honest, INDEX));
  }

  private static Map<String, byte[]> with(List<String> lines) {
    var files = new TreeMap<>(honest);
    files.put(COMMITS, bytes(String.join("\n", lines) + "\n"));
    return files;
  }

  private static Map<String, byte[]> signed(
      Map<String, byte[]> files, Map<String, Object> index, SigningKey key) {
    var signed = new TreeMap<>(files);
    var bytes = bytes(Canonical.write(index));
    var text = "voti.dossier/1\n" + Installation.origin("credit") + "\n" + Hash.of(bytes) + "\n";
    signed.put(INDEX, bytes);
    signed.put(NOTE, bytes(new SignedNote(text, List.of(key.sign(text))).toString()));
    return signed;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
