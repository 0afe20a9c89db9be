package voti.credit.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import voti.kit.json.Wire;

/** The matrix is data, read once at the start. */
@Configuration(proxyBeanMethods = false)
class AuthorityConfiguration {

  @Bean
  CreditAuthority creditAuthority() {
    try (var data = new ClassPathResource("policies/credit-authority.json").getInputStream()) {
      return Wire.mapper().readValue(data, CreditAuthority.class);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
