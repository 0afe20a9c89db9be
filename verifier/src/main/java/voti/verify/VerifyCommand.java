package voti.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** {@code verify}: a dossier, or a single proof of inclusion or of consistency. */
final class VerifyCommand {

  private static final int BEFORE_HASHES = 5;

  private VerifyCommand() {}

  static int run(List<String> args, PrintStream out) throws IOException {
    return switch (args.isEmpty() ? "" : args.getFirst()) {
      case "--inclusion" -> inclusion(proof(args, "INDEX SIZE LEAF_HASH ROOT HASH..."), out);
      case "--consistency" ->
          consistency(proof(args, "OLD_SIZE NEW_SIZE OLD_ROOT NEW_ROOT HASH..."), out);
      default -> DossierCommand.run(args, out);
    };
  }

  private static int inclusion(List<String> args, PrintStream out) {
    var holds =
        Proofs.includes(
            number("INDEX", args.get(1)),
            number("SIZE", args.get(2)),
            hash("LEAF_HASH", args.get(3)),
            hash("ROOT", args.get(4)),
            hashes(args));
    return answer(
        holds, "the leaf stands at index " + args.get(1) + " of " + args.get(2) + " leaves", out);
  }

  private static int consistency(List<String> args, PrintStream out) {
    var holds =
        Proofs.extend(
            number("OLD_SIZE", args.get(1)),
            number("NEW_SIZE", args.get(2)),
            hash("OLD_ROOT", args.get(3)),
            hash("NEW_ROOT", args.get(4)),
            hashes(args));
    return answer(
        holds, "the tree of " + args.get(2) + " leaves begins with the one of " + args.get(1), out);
  }

  private static int answer(boolean holds, String sentence, PrintStream out) {
    out.println((holds ? "holds: " : "does not hold: it is not proved that ") + sentence);
    return holds ? Main.HOLDS : Main.DOES_NOT_HOLD;
  }

  private static List<String> proof(List<String> args, String form) {
    if (args.size() < BEFORE_HASHES) {
      throw new IllegalArgumentException(args.getFirst() + " takes " + form);
    }
    return args;
  }

  private static List<Hash> hashes(List<String> args) {
    var given = args.subList(BEFORE_HASHES, args.size());
    return given.equals(List.of("-"))
        ? List.of()
        : given.stream().map(text -> hash("HASH", text)).toList();
  }

  private static long number(String name, String text) {
    if (!text.matches("0|[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException(name + " is a whole number, not " + text);
    }
    return Long.parseLong(text);
  }

  private static Hash hash(String name, String text) {
    try {
      return Hash.base64(text);
    } catch (IllegalArgumentException notOne) {
      throw new IllegalArgumentException(
          name + " is base64 of 32 bytes, not " + text + ": " + notOne.getMessage(), notOne);
    }
  }
}
