package voti.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/**
 * The command line of an auditor: {@code verify} and {@code canonical}. It asks no network and no
 * server. Exit code 0: it holds; 1: it does not; 2: it cannot be read, with a sentence that says
 * why.
 */
public final class Main {

  static final int HOLDS = 0;
  static final int DOES_NOT_HOLD = 1;
  static final int UNREADABLE = 2;

  private static final String USAGE =
      """
      verify FILE [--key KEY]... [--keys FILE]
          is the dossier what was recorded? With keys you trust, name+id+base64, a line each in a file
      verify --inclusion INDEX SIZE LEAF_HASH ROOT HASH...
          does the leaf stand at that index of the tree with that root? - is an empty proof
      verify --consistency OLD_SIZE NEW_SIZE OLD_ROOT NEW_ROOT HASH...
          does the new tree begin with all of the old one?
      canonical FILE [--hash]
          a JSON document in its RFC 8785 form, or the hash of that as a leaf; - reads standard input

      Hashes are base64 of 32 bytes. Exit code 0: it holds; 1: it does not; 2: it cannot be read.
      """;

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(List.of(args), System.out, System.err));
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    var command = args.isEmpty() ? "--help" : args.getFirst();
    var rest = args.subList(Math.min(1, args.size()), args.size());
    try {
      return switch (command) {
        case "verify" -> VerifyCommand.run(rest, out);
        case "canonical" -> CanonicalCommand.run(rest, out);
        case "--help", "-h", "help" -> {
          out.print(USAGE);
          yield HOLDS;
        }
        default -> throw new IllegalArgumentException("there is no command " + command);
      };
    } catch (IllegalArgumentException unreadable) {
      err.println(unreadable.getMessage());
      err.println("Say --help to see how it is asked.");
      return UNREADABLE;
    } catch (IOException unreadable) {
      err.println("cannot be read: " + unreadable.getMessage());
      return UNREADABLE;
    }
  }
}
