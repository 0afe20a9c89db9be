package voti.orders.booking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.orders.authority.PolicyFile;

/**
 * Who may be booked: data, with a version, in {@code policies/carriers.json}.
 *
 * @param name of the policy
 * @param version of its data
 * @param source where it stands
 * @param carriers each with its terms
 */
public record Carriers(String name, String version, String source, List<Carrier> carriers) {

  /** The list is copied. */
  public Carriers {
    carriers = List.copyOf(carriers);
  }

  /**
   * A carrier we have a contract with.
   *
   * @param code by which it is booked
   * @param name as it stands on papers
   * @param services it offers
   * @param maxKilograms the heaviest consignment it takes
   * @param answerWithinHours hours after which its answer is late
   */
  public record Carrier(
      String code,
      String name,
      List<String> services,
      BigDecimal maxKilograms,
      int answerWithinHours) {}

  Optional<Carrier> find(String code) {
    return carriers.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  @Configuration(proxyBeanMethods = false)
  static class CarriersConfiguration {

    @Bean
    Carriers carriers() {
      return PolicyFile.read("carriers", Carriers.class);
    }
  }
}
