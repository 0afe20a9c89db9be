package voti.credit.confirmations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.credit.policy.PolicyFile;

/** The words of letters, read once at the start. */
@Configuration(proxyBeanMethods = false)
class ConfirmationPolicy {

  @Bean
  ConfirmationTexts confirmationTexts() {
    return PolicyFile.read("balance-confirmation", ConfirmationTexts.class);
  }
}
