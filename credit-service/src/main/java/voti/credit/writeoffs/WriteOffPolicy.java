package voti.credit.writeoffs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.credit.policy.PolicyFile;
import voti.credit.writeoff.WriteOffAuthority;

/** Who may give up how much, read once at the start. */
@Configuration(proxyBeanMethods = false)
class WriteOffPolicy {

  @Bean
  WriteOffAuthority writeOffAuthority() {
    return PolicyFile.read("write-off-authority", WriteOffAuthority.class);
  }
}
