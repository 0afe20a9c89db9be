package voti.credit.dunnings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.credit.dunning.DunningPreview;
import voti.credit.dunning.DunningProcedure;
import voti.credit.interest.InterestPolicy;
import voti.credit.policy.PolicyFile;

/** The procedure and the law, read once at the start. */
@Configuration(proxyBeanMethods = false)
class DunningPolicies {

  @Bean
  DunningProcedure dunningProcedure() {
    return PolicyFile.read("dunning-procedure", DunningProcedure.class);
  }

  @Bean
  InterestPolicy interestPolicy() {
    return PolicyFile.read("late-interest", InterestPolicy.class);
  }

  @Bean
  DunningPreview dunningPreview(DunningProcedure procedure, InterestPolicy law) {
    return new DunningPreview(procedure, law);
  }
}
