package voti.orders.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import voti.kit.json.Wire;

/** The ladder is data, read once at the start. */
@Configuration(proxyBeanMethods = false)
class AuthorityConfiguration {

  @Bean
  DiscountAuthority discountAuthority() {
    try (var data = new ClassPathResource("policies/discount-authority.json").getInputStream()) {
      return Wire.mapper().readValue(data, DiscountAuthority.class);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
