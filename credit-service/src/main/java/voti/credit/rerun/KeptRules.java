package voti.credit.rerun;

import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditRules;
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
    return Aside.find(policy, CreditRules.class);
  }
}
