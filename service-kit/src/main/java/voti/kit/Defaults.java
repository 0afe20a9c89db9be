package voti.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** The settings all services share, below everything a service or its environment says. */
final class Defaults implements EnvironmentPostProcessor, Ordered {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    // Axon's own switch for code that does not ask Spring: nobody is told that we run.
    System.setProperty("axoniq.update-checker.disabled", "true");
    try {
      environment
          .getPropertySources()
          .addLast(
              new ResourcePropertySource(
                  "voti defaults", new ClassPathResource("voti/kit/defaults.properties")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
