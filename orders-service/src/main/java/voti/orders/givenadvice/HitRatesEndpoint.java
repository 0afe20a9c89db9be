package voti.orders.givenadvice;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.web.Page;

@RestController
@RequestMapping("/api/orders/advice/hit-rates")
class HitRatesEndpoint {

  private final HitRates rates;

  HitRatesEndpoint(HitRates rates) {
    this.rates = rates;
  }

  @GetMapping
  @Operation(summary = "How often advice was taken, by kind of reason")
  Page<HitRates.Rate> all(Caller caller) {
    return Page.of(rates.all());
  }
}
