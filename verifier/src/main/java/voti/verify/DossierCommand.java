package voti.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code verify FILE [--key KEY]... [--keys FILE]}: a dossier. */
final class DossierCommand {

  private static final int SHOWN = 10;

  private DossierCommand() {}

  static int run(List<String> args, PrintStream out) throws IOException {
    var trusted = new ArrayList<VerifierKey>();
    var files = new ArrayList<String>();
    for (var i = 0; i < args.size(); i++) {
      switch (args.get(i)) {
        case "--key" -> trusted.add(VerifierKey.read(following(args, i++)));
        case "--keys" -> trusted.addAll(keys(following(args, i++)));
        default -> files.add(args.get(i));
      }
    }
    if (files.size() != 1 || files.getFirst().startsWith("--")) {
      throw new IllegalArgumentException("verify takes one dossier, and keys");
    }
    return answer(Dossier.check(CanonicalCommand.read(files.getFirst()), trusted), trusted, out);
  }

  private static int answer(Dossier dossier, List<VerifierKey> trusted, PrintStream out) {
    var findings = dossier.findings();
    findings.stream().limit(SHOWN).forEach(out::println);
    if (findings.size() > SHOWN) {
      out.println("and " + (findings.size() - SHOWN) + " more");
    }
    if (!findings.isEmpty()) {
      out.println("The dossier does not hold.");
      return Main.DOES_NOT_HOLD;
    }
    dossier.summary().forEach(out::println);
    dossier.leftOut().forEach(left -> out.println("left out: " + left));
    if (trusted.isEmpty()) {
      out.println("The keys are those the dossier names itself; hold them against keys you know:");
      dossier.keys().forEach(key -> out.println("  " + key));
    }
    out.println("The dossier holds.");
    return Main.HOLDS;
  }

  private static String following(List<String> args, int option) {
    if (option + 1 == args.size()) {
      throw new IllegalArgumentException(args.get(option) + " takes a value");
    }
    return args.get(option + 1);
  }

  private static List<VerifierKey> keys(String file) throws IOException {
    var text = new String(CanonicalCommand.read(file), StandardCharsets.UTF_8);
    return text.lines().filter(line -> !line.isBlank()).map(VerifierKey::read).toList();
  }
}
