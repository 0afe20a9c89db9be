package voti.credit.rerun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditRules;
import voti.kit.json.Wire;
import voti.values.decision.Policy;

/** The rules in each version that is kept: today's, and those put aside when they changed. */
@Component
public class KeptRules {

  private final CreditRules today;

  KeptRules(CreditRules today) {
    this.today = today;
  }

  /** The rules of just that version. */
  public Optional<CreditRules> of(Policy policy) {
    if (today.policy().equals(policy)) {
      return Optional.of(today);
    }
    var aside =
        new ClassPathResource("policies/aside/" + policy.name() + "-" + policy.version() + ".json");
    if (!aside.exists()) {
      return Optional.empty();
    }
    try (var data = aside.getInputStream()) {
      return Optional.of(Wire.mapper().readValue(data, CreditRules.class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
