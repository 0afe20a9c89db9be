package voti.credit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Credit: checks, limits, exposure, documented decisions, invoices, receipts. */
@SpringBootApplication
public class CreditService {

  public static void main(String[] arguments) {
    SpringApplication.run(CreditService.class, arguments);
  }
}
