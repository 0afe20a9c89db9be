package voti.benchmarks.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A web application that can do nothing but answer; on a class path of Spring MVC alone. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
class BareApplication {

  public static void main(String[] args) {
    SpringApplication.run(BareApplication.class, args);
  }

  @GetMapping("/")
  String answer() {
    return "ok";
  }
}
