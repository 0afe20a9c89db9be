package voti.orders.authority;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuthorityConfiguration {

  @Bean
  DiscountAuthority discountAuthority() {
    return PolicyFile.read("discount-authority", DiscountAuthority.class);
  }
}
