package voti.gateway;

import java.util.List;
import org.springframework.boot.SpringApplication;

/** Shows the console over sample data, without services: run it and open the address it prints. */
final class Preview {

  private Preview() {}

  public static void main(String[] arguments) throws Exception {
    var services = new StubServices();
    var issuer = new StubIssuer();
    if (arguments.length > 1) {
      services.orderState = arguments[1];
    }
    issuer.who =
        new StubIssuer.Who(
            "mari",
            "Mari Maasikas",
            List.of("kam", "head", "commercial-director", "controller", "warehouse"),
            "north");
    var port = arguments[0];
    SpringApplication.run(
        Gateway.class,
        "--server.port=" + port,
        "--voti.gateway-url=http://localhost:" + port,
        "--voti.issuer=" + issuer.url(),
        "--voti.services.accounts=" + services.url(),
        "--voti.services.orders=" + services.url(),
        "--voti.services.credit=" + services.url(),
        "--voti.services.planning=" + services.url());
  }
}
