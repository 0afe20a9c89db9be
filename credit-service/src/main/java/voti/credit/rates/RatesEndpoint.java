package voti.credit.rates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.creditaccount.Rates;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Takes the European Central Bank's file of reference rates; answers which rate holds on a day. */
@RestController
@RequestMapping("/api/credit/rates")
class RatesEndpoint {

  private final Commands commands;
  private final Rates rates;

  RatesEndpoint(Commands commands, Rates rates) {
    this.commands = commands;
    this.rates = rates;
  }

  record Taken(int days, int rates, long position) {}

  record Answer(String from, String to, LocalDate on, BigDecimal rate) {}

  @Operation(
      summary = "Keep the reference rates of a day or of many",
      description =
          "The euro reference rates as the ECB publishes them. A day read twice is kept once.")
  @PostMapping(consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
  Taken take(@RequestBody byte[] xml, @Parameter(hidden = true) Caller caller) {
    var permitted = caller.as(Roles.CONTROLLER, Roles.INTEGRATION);
    var days = EcbFile.read(xml);
    var position = 0L;
    for (var day : days) {
      var table = Ids.named("rat", Ids.NO_SLOT, day.day().toString());
      var recorded =
          commands.send(
              new RateCommand.RecordRates(
                  table, day.day(), day.perEuro(), "ECB euro foreign exchange reference rates"),
              permitted.causedBy("rates:" + day.day() + ":" + day.perEuro().hashCode()));
      position = Math.max(position, recorded.position());
    }
    return new Taken(
        days.size(), days.stream().mapToInt(day -> day.perEuro().size()).sum(), position);
  }

  @Operation(summary = "What one unit of a currency is worth in another on a day")
  @GetMapping
  Answer rate(
      @Parameter(example = "EUR") @RequestParam Currency from,
      @Parameter(example = "SEK") @RequestParam Currency to,
      @Parameter(example = "2026-11-26") @RequestParam LocalDate on) {
    return rates
        .rate(from, to, on)
        .map(rate -> new Answer(from.getCurrencyCode(), to.getCurrencyCode(), on, rate))
        .orElseThrow(
            () ->
                new Unknown(
                    "rate-is-known",
                    "No rate from "
                        + from
                        + " to "
                        + to
                        + " is known on "
                        + on
                        + " or in the ten days before.",
                    new Fact("on", on.toString())));
  }
}
