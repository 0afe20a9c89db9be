package voti.credit.post;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The post, as the environment says where it is. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

  @Bean
  Post post(
      @Value("${voti.smtp.host:${VOTI_SMTP_HOST:}}") String host,
      @Value("${voti.smtp.port:${VOTI_SMTP_PORT:587}}") int port,
      @Value("${voti.smtp.user:${VOTI_SMTP_USER:}}") String user,
      @Value("${voti.smtp.password:${VOTI_SMTP_PASSWORD:}}") String password,
      @Value("${voti.smtp.from:${VOTI_SMTP_FROM:receivables@localhost}}") String from,
      @Value("${voti.smtp.encrypted:${VOTI_SMTP_ENCRYPTED:true}}") boolean encrypted,
      Clock clock) {
    return new SmtpPost(new SmtpSettings(host, port, user, password, from, encrypted), clock);
  }
}
