package voti.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voti.verify.Archive;
import voti.verify.Dossier;

/** 10,000 random tamperings are all found; 1,000 honest exports raise no alarm. */
class TamperingTest {

  private static final int TAMPERINGS = 10_000;

  /** So many are kept at once, to be checked by all cores. */
  private static final int BATCH = 250;

  private static final int EXPORTS = 1_000;

  @Test
  void every_tampering_is_found() {
    var random = new Random(2026);
    var missed = new ArrayList<String>();
    var kinds = new TreeSet<String>();
    try (var installation = new Installation(1)) {
      installation.goOn(12);
      var files = installation.files(Installation.ACCOUNTS.getFirst());
      var others = installation.files(Installation.ACCOUNTS.getLast());
      var honest = Archive.write(files);
      for (var first = 0; first < TAMPERINGS; first += BATCH) {
        var batch =
            Stream.generate(
                    () ->
                        random.nextBoolean()
                            ? bytes(honest, random)
                            : content(files, others, random))
                .filter(tampered -> !Arrays.equals(tampered, honest))
                .limit(BATCH)
                .toList();
        var told = batch.parallelStream().map(tampered -> told(tampered, installation)).toList();
        kinds.addAll(told);
        for (var i = 0; i < BATCH; i++) {
          if (told.get(i).isEmpty()) {
            missed.add("tampering " + (first + i));
          }
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(kinds)
        .as("each way was tried")
        .contains("ALTERED", "MISSING", "INSERTED", "REORDERED", "TRUNCATED", "unreadable");
  }

  @Test
  void no_honest_export_raises_an_alarm() throws IOException {
    try (var installation = new Installation(2)) {
      for (var i = 0; i < EXPORTS; i++) {
        if (i % 50 == 0) {
          installation.goOn(1);
        }
        var account = Installation.ACCOUNTS.get(i % Installation.ACCOUNTS.size());
        var archive = Archive.write(installation.files(account));
        assertThat(Dossier.check(archive, installation.keys()).findings()).isEmpty();
      }
    }
  }

  /** The kind of the first finding; empty when nothing was found. */
  private static String told(byte[] archive, Installation installation) {
    try {
      var findings = Dossier.check(archive, installation.keys()).findings();
      return findings.isEmpty() ? "" : findings.getFirst().kind().name();
    } catch (IOException unreadable) {
      return "unreadable";
    }
  }

  /** Somewhere in the archive: a bit, a byte, a cut, a piece that moves. */
  private static byte[] bytes(byte[] honest, Random random) {
    var tampered = honest.clone();
    var at = random.nextInt(tampered.length);
    switch (random.nextInt(4)) {
      case 0 -> tampered[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> tampered[at] = (byte) random.nextInt(256);
      case 2 -> tampered = Arrays.copyOf(tampered, at);
      default -> {
        var from = random.nextInt(tampered.length);
        var count = Math.min(1 + random.nextInt(64), tampered.length - Math.max(at, from));
        System.arraycopy(honest, from, tampered, at, count);
      }
    }
    return tampered;
  }

  /** In the files, in an archive that is whole. */
  private static byte[] content(
      Map<String, byte[]> honest, Map<String, byte[]> others, Random random) {
    var files = new TreeMap<>(honest);
    var names = List.copyOf(files.keySet());
    var name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> files.remove(name);
      case 1 -> files.put(name, others.get(name));
      case 2 -> files.put(name + "x", files.get(name));
      case 3 -> files.put(name, bytes(files.get(name), random));
      default -> {
        var commits = name.replaceFirst("/.*", "/commits.jsonl");
        files.put(commits, lines(files.get(commits), others.get(commits), random));
      }
    }
    return Archive.write(files);
  }

  private static byte[] lines(byte[] commits, byte[] others, Random random) {
    var lines = new ArrayList<>(new String(commits, UTF_8).lines().toList());
    var foreign = new String(others, UTF_8).lines().toList();
    var at = random.nextInt(lines.size());
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, foreign.get(random.nextInt(foreign.size())));
      case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
      case 3 -> lines.add(lines.remove(at));
      default -> lines.subList(at, lines.size()).clear();
    }
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }
}
