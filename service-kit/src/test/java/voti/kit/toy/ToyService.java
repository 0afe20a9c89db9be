package voti.kit.toy;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;
import voti.kit.events.EventFamily;

@SpringBootApplication
@PropertySource("classpath:voti/kit/toy/toy.properties")
class ToyService {

  @Bean
  ToyReceiver toyReceiver() {
    return new ToyReceiver();
  }

  @Bean
  static FailingTokens failingTokens() {
    return new FailingTokens();
  }

  @Bean
  EventFamily kettleEvents() {
    return new EventFamily("ket", KettleEvent.class, Kettle.class);
  }
}
