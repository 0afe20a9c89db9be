package voti.planning;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The planning service. */
@SpringBootApplication
public class PlanningService {

  /** Starts it; what it needs comes from the environment. */
  public static void main(String[] arguments) {
    SpringApplication.run(PlanningService.class, arguments);
  }
}
