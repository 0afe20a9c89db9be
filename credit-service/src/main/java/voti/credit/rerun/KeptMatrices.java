package voti.credit.rerun;

import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.credit.authority.CreditAuthority;
import voti.values.decision.Policy;

/** The authority matrix in each version that is kept: today's, and those put aside. */
@Component
public class KeptMatrices {

  private final CreditAuthority today;

  KeptMatrices(CreditAuthority today) {
    this.today = today;
  }

  /** The matrix of just that version. */
  public Optional<CreditAuthority> of(Policy policy) {
    return policy.equals(new Policy(today.name(), today.version()))
        ? Optional.of(today)
        : Aside.find(policy, CreditAuthority.class);
  }
}
