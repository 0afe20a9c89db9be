package voti.accounts.history;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import voti.kit.receiving.Receiver;

/** One receiver per service that tells history, our own included. */
@Configuration(proxyBeanMethods = false)
class HistoryReceivers {

  @Bean
  Receiver accountsHistory(History history) {
    return new HistoryReceiver("accounts", history);
  }

  @Bean
  Receiver ordersHistory(History history) {
    return new HistoryReceiver("orders", history);
  }

  @Bean
  Receiver creditHistory(History history) {
    return new HistoryReceiver("credit", history);
  }

  @Bean
  Receiver planningHistory(History history) {
    return new HistoryReceiver("planning", history);
  }
}
