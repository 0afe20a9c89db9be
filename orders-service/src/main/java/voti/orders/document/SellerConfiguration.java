package voti.orders.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Who we are is configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SellerParty.class)
class SellerConfiguration {}
