package voti.credit.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import voti.kit.json.Wire;
import voti.verify.Canonical;

/**
 * A replay's result as lines of canonical JSON (RFC 8785): what was asked, then a line for each
 * check, then a line for each order. Neither the replay's id nor its time are in it, so that the
 * same policy over the same checks gives the same bytes.
 */
final class ReplayJson {

  private ReplayJson() {}

  static String header(Replay replay) {
    return canonical(
        Map.of(
            "policy", replay.policy(),
            "from", replay.from(),
            "until", replay.until(),
            "asOf", replay.asOf()));
  }

  static String line(ReplayResult result) {
    return canonical(result);
  }

  static String line(OrderReplayed result) {
    return canonical(result);
  }

  /** Collects the hash line by line. */
  static final class Hash implements Consumer<String> {

    private final MessageDigest digest = sha256();

    @Override
    public void accept(String line) {
      digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    String hex() {
      return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException everyJdkHasIt) {
        throw new IllegalStateException(everyJdkHasIt);
      }
    }
  }

  private static String canonical(Object value) {
    return Canonical.of(Wire.mapper().writeValueAsString(value));
  }
}
