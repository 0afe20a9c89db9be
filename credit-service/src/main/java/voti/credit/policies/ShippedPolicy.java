package voti.credit.policies;

import org.springframework.stereotype.Component;
import voti.credit.policy.PolicyData;
import voti.credit.policy.PolicyFile;
import voti.credit.policy.PolicyInForce;
import voti.values.Ids;

/** Version 1, which is in force until an approved version takes effect. */
@Component
public class ShippedPolicy {

  static final String ID = Ids.named("cpo", Ids.NO_SLOT, "shipped");

  private final PolicyInForce shipped = read();

  /** The version. */
  public PolicyInForce version() {
    return shipped;
  }

  /** Reads it off the data that the service is shipped with. */
  public static PolicyInForce read() {
    return new PolicyInForce(ID, 1, PolicyFile.read("credit-check", PolicyData.class));
  }
}
