package voti.credit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import voti.credit.check.CheckPolicy;
import voti.kit.json.Wire;

/** The policies that are data, read once at the start. */
@Configuration(proxyBeanMethods = false)
class CreditConfiguration {

  @Bean
  CheckPolicy checkPolicy() {
    try (var data = new ClassPathResource("policies/credit-check.json").getInputStream()) {
      return Wire.mapper().readValue(data, CheckPolicy.class);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
