package voti.accounts;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The accounts service as a process of its own. */
@SpringBootApplication
public class AccountsService {

  /** Starts it. */
  public static void main(String[] arguments) {
    SpringApplication.run(AccountsService.class, arguments);
  }
}
