package voti.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The process that people and machines talk to. It keeps no state but sessions. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Gateway {

  /** Starts the gateway; settings come from the environment (see {@code application.yml}). */
  public static void main(String[] arguments) {
    SpringApplication.run(Gateway.class, arguments);
  }
}
