package voti.orders.advising;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import voti.orders.advice.AdvicePolicy;

/** Reads how sure advice must be. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdvicePolicy.class)
class AdvisingConfiguration {}
