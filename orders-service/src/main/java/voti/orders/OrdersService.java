package voti.orders;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the orders service. */
@SpringBootApplication
public class OrdersService {

  OrdersService() {}

  /** Starts it. */
  public static void main(String[] arguments) {
    SpringApplication.run(OrdersService.class, arguments);
  }
}
