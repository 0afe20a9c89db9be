package voti.credit.rerun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import voti.kit.json.Wire;
import voti.values.decision.Policy;

/** Versions of policies that were put aside when they changed. */
final class Aside {

  private Aside() {}

  static <T> Optional<T> find(Policy policy, Class<T> type) {
    var aside =
        new ClassPathResource("policies/aside/" + policy.name() + "-" + policy.version() + ".json");
    if (!aside.exists()) {
      return Optional.empty();
    }
    try (var data = aside.getInputStream()) {
      return Optional.of(Wire.mapper().readValue(data, type));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
