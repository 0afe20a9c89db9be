package voti.orders.grounds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.orders.authority.PolicyFile;

@Configuration(proxyBeanMethods = false)
class CostToServeConfiguration {

  @Bean
  CostToServe costToServe() {
    return PolicyFile.read("cost-to-serve", CostToServe.class);
  }
}
