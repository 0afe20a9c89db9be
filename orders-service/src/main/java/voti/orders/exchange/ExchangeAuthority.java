package voti.orders.exchange;

import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.orders.authority.DiscountAuthority;
import voti.orders.authority.PolicyFile;
import voti.orders.authority.Route;
import voti.values.Percentage;

/**
 * Who lets exchanges through, by the share of what was delivered that would come back: a ladder
 * like the one of discounts, read from {@code policies/exchange-authority.json}.
 *
 * @param ladder its bands are shares of the base
 */
public record ExchangeAuthority(DiscountAuthority ladder) {

  /** Who decides about so much. */
  Route of(Percentage share, Instant now) {
    return ladder.ofDiscount(share, false, now);
  }

  @Configuration(proxyBeanMethods = false)
  static class ExchangeAuthorityConfiguration {

    @Bean
    ExchangeAuthority exchangeAuthority() {
      return new ExchangeAuthority(PolicyFile.read("exchange-authority", DiscountAuthority.class));
    }
  }
}
