package voti.platform.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;

/** The key that signs tokens, kept so that they stay good when the issuer is restarted. */
final class SigningKey {

  private static final int BITS = 2048;

  private SigningKey() {}

  static RSAKey in(Path dir) {
    Path file = dir.resolve("signing-key.json");
    try {
      return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : create(file);
    } catch (ParseException e) {
      throw new IllegalStateException(
          "The signing key " + file + " cannot be read. Delete it; everyone signs in anew.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moved into place, so that a killed issuer never leaves half a key. */
  private static RSAKey create(Path file) throws IOException {
    try {
      RSAKey key =
          new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE).keyIDFromThumbprint(true).generate();
      Files.createDirectories(file.getParent());
      Path draft = Files.createTempFile(file.getParent(), "signing-key", ".json");
      Files.writeString(draft, key.toJSONString());
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      return key;
    } catch (JOSEException e) {
      throw new IllegalStateException("This JDK cannot make an RSA key", e);
    }
  }
}
