package voti.orders.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import voti.kit.json.Wire;

/** Policies are data in {@code policies/NAME.json}, read once at the start. */
public final class PolicyFile {

  private PolicyFile() {}

  /** The policy of that name. */
  public static <T> T read(String name, Class<T> type) {
    try (var data = new ClassPathResource("policies/" + name + ".json").getInputStream()) {
      return Wire.mapper().readValue(data, type);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
