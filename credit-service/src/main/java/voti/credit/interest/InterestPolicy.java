package voti.credit.interest;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import voti.values.decision.Policy;

/**
 * The law on late payments as data.
 *
 * @param name of the policy
 * @param version of the data
 * @param banks with their rates by half-year
 * @param countries the first one with a currency speaks for debts in it
 */
public record InterestPolicy(
    String name, String version, List<CentralBank> banks, List<CountryTerms> countries) {

  /** Lists are copied. */
  public InterestPolicy {
    banks = List.copyOf(banks);
    countries = List.copyOf(countries);
  }

  /** As decisions cite it. */
  public Policy cited() {
    return new Policy(name, version);
  }

  /** The terms of a country; empty where the table does not have it. */
  public Optional<InterestTerms> of(String country) {
    return countries.stream()
        .filter(known -> known.country().equals(country))
        .findFirst()
        .map(this::terms);
  }

  /** The terms for debts in a currency; empty where no country of the table has it. */
  public Optional<InterestTerms> of(Currency currency) {
    return countries.stream()
        .filter(known -> known.recovery().currency().equals(currency))
        .findFirst()
        .map(this::terms);
  }

  private InterestTerms terms(CountryTerms country) {
    var bank =
        banks.stream()
            .filter(known -> known.name().equals(country.bank()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("there are no rates of " + country.bank()));
    return new InterestTerms(country, bank.rates());
  }
}
