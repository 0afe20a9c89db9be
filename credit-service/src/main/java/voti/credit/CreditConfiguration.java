package voti.credit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import voti.credit.creditaccount.CreditRules;
import voti.credit.matching.MatchingPolicy;
import voti.credit.receivables.ReceivablesPolicy;
import voti.credit.revaluations.RevaluationPolicy;
import voti.credit.seller.Seller;
import voti.credit.vat.VatRates;
import voti.kit.json.Wire;

/** The policies that are data, read once at the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Seller.class)
class CreditConfiguration {

  @Bean
  CreditRules creditRules() {
    return read("credit-rules", CreditRules.class);
  }

  @Bean
  VatRates vatRates() {
    return read("vat-rates", VatRates.class);
  }

  @Bean
  MatchingPolicy matchingPolicy() {
    return read("matching", MatchingPolicy.class);
  }

  @Bean
  ReceivablesPolicy receivablesPolicy() {
    return read("receivables", ReceivablesPolicy.class);
  }

  @Bean
  RevaluationPolicy revaluationPolicy() {
    return read("revaluation", RevaluationPolicy.class);
  }

  private static <T> T read(String policy, Class<T> type) {
    try (var data = new ClassPathResource("policies/" + policy + ".json").getInputStream()) {
      return Wire.mapper().readValue(data, type);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
