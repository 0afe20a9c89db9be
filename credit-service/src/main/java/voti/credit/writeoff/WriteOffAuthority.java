package voti.credit.writeoff;

import java.util.List;
import java.util.Optional;
import voti.values.Money;
import voti.values.decision.Policy;

/**
 * Who may give up how much, as data.
 *
 * @param bands from the least authority to the most
 */
public record WriteOffAuthority(String name, String version, List<Band> bands) {

  /**
   * What a role may give up.
   *
   * @param upTo by currency, inclusive; a band without any amounts has no bound
   */
  public record Band(String role, List<Money> upTo) {

    /** Lists are copied. */
    public Band {
      upTo = List.copyOf(upTo);
    }

    private boolean reaches(Money amount) {
      return upTo.isEmpty()
          || upTo.stream()
              .anyMatch(
                  most -> most.currency().equals(amount.currency()) && !amount.isMoreThan(most));
    }
  }

  /** Lists are copied. */
  public WriteOffAuthority {
    bands = List.copyOf(bands);
  }

  /** As decisions cite it. */
  public Policy cited() {
    return new Policy(name, version);
  }

  /** Whether a role's band reaches an amount; no band, no authority. */
  public boolean reaches(String role, Money amount) {
    return bands.stream().anyMatch(band -> band.role().equals(role) && band.reaches(amount));
  }

  /** The least role whose band reaches an amount. */
  public Optional<String> needed(Money amount) {
    return bands.stream().filter(band -> band.reaches(amount)).map(Band::role).findFirst();
  }
}
