package voti.credit.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import voti.kit.json.Wire;

/** Reads the policies of this service. */
public final class PolicyFile {

  private PolicyFile() {}

  /**
   * Reads {@code policies/NAME.json}.
   *
   * @throws UncheckedIOException when there is no such file
   */
  public static <T> T read(String name, Class<T> type) {
    try (var data = new ClassPathResource("policies/" + name + ".json").getInputStream()) {
      return Wire.mapper().readValue(data, type);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
