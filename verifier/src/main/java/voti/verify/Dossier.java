package voti.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import voti.verify.Finding.Kind;

/** The dossier of an account, checked offline. */
public final class Dossier {

  private final List<Finding> findings = new ArrayList<>();
  private final List<DossierPart> parts = new ArrayList<>();

  private Dossier() {}

  /**
   * Checks an archive.
   *
   * @param trusted the keys that may have signed; empty to take those that the dossier names
   * @throws IOException when the archive cannot be read at all
   */
  public static Dossier check(byte[] archive, List<VerifierKey> trusted) throws IOException {
    var dossier = new Dossier();
    var files = Archive.read(archive);
    var difference = CompletableFuture.supplyAsync(() -> Archive.difference(archive, files));
    dossier.parts(files, trusted);
    var differs = difference.join();
    if (differs >= 0) {
      dossier.findings.add(
          new Finding(
              Kind.ALTERED, "archive", 0, "byte " + differs + " is not what an export writes"));
    }
    return dossier;
  }

  /** Everything that is wrong; those that name a position first, by position. Empty: it holds. */
  public List<Finding> findings() {
    var order = Comparator.comparing((Finding found) -> found.position() == 0);
    return findings.stream().sorted(order.thenComparing(Finding::position)).toList();
  }

  /** One line for each part that could be read. */
  public List<String> summary() {
    var lines = new ArrayList<String>();
    for (var part : parts) {
      var index = part.index();
      var head = part.head();
      if (index != null && head != null) {
        lines.add(
            "%s: %d commits, proved under the head of %d leaves of %s"
                .formatted(index.service(), index.entries().size(), head.size(), head.origin()));
      }
    }
    return lines;
  }

  /** The keys that the dossier itself names. */
  public List<VerifierKey> keys() {
    var keys = new ArrayList<VerifierKey>();
    for (var part : parts) {
      var index = part.index();
      if (index != null) {
        keys.addAll(index.keys());
      }
    }
    return keys;
  }

  /** What is not in it, and why. */
  public List<String> leftOut() {
    var all = new TreeSet<String>();
    for (var part : parts) {
      var index = part.index();
      if (index != null) {
        all.addAll(index.leftOut());
      }
    }
    return List.copyOf(all);
  }

  private void parts(Map<String, byte[]> files, List<VerifierKey> trusted) {
    var byPart = new TreeMap<String, Map<String, byte[]>>();
    files.forEach(
        (name, content) -> {
          var slash = name.indexOf('/');
          if (slash <= 0) {
            findings.add(new Finding(Kind.INSERTED, name, 0, "the file belongs to no part"));
          } else {
            byPart
                .computeIfAbsent(name.substring(0, slash), part -> new LinkedHashMap<>())
                .put(name.substring(slash + 1), content);
          }
        });
    byPart.forEach(
        (name, content) -> {
          var part = new DossierPart(name, content, trusted);
          findings.addAll(part.check());
          parts.add(part);
        });
    agree(byPart.keySet().stream().toList());
  }

  /** Every part has signed which parts there are, and whose dossier it is. */
  private void agree(List<String> there) {
    var accounts = new TreeSet<String>();
    for (var part : parts) {
      var index = part.index();
      if (index == null) {
        continue;
      }
      accounts.add(index.account());
      for (var other : index.parts()) {
        if (!there.contains(other)) {
          findings.add(
              new Finding(
                  Kind.MISSING,
                  other,
                  0,
                  "its part is not there; " + index.service() + " says it should be"));
        }
      }
      for (var other : there) {
        if (!index.parts().contains(other)) {
          findings.add(
              new Finding(
                  Kind.INSERTED, other, 0, index.service() + " knows nothing of this part"));
        }
      }
    }
    if (accounts.size() > 1) {
      findings.add(
          new Finding(Kind.INSERTED, "archive", 0, "parts are of several accounts: " + accounts));
    }
  }
}
