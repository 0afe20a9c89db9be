package voti.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.due.DueWork;

/** The service with a buyer whose papers are in order, and due work by the test's own hand. */
abstract class BillsPlatform extends CreditPlatform {

  @Autowired private List<DueWork> works;
  @Autowired private Clock clock;

  @BeforeEach
  void theBuyerIsRegistered() {
    register("SE556677889901");
  }

  void register(String vatNumber) {
    hear(
        "voti.accounts.account-registered.v1",
        """
        {"account": "%s", "name": "Johnssons byggvaror", "gln": "7300070011115",
         "registrationNumber": "5566778899", "vatNumber": %s, "country": "SE",
         "kam": "mari", "department": "key-accounts"}
        """
            .formatted(account, vatNumber == null ? "null" : "\"" + vatNumber + "\""));
  }

  void agree(String invoicing, String buyerReference, boolean eInvoice) {
    var path = "/api/credit/accounts/" + account + "/terms";
    var agreed =
        as("karl")
            .post(
                path,
                """
                {"endOfMonth": false, "invoicing": "%s", "publicBody": false,
                 "expresslyAgreed": false, "buyerReference": "%s", "eInvoice": %s,
                 "on": "2010-01-20", "reason": "As they asked"}
                """
                    .formatted(invoicing, buyerReference, eInvoice));
    assertThat(agreed.status()).as(agreed.response().body()).isEqualTo(200);
    eventually(path, t -> t.at("/terms/buyerReference").asString("").equals(buyerReference));
  }

  /** Due work of that name, some days from now. */
  void due(String name, int days) {
    works.stream()
        .filter(work -> work.name().equals(name))
        .findFirst()
        .orElseThrow()
        .run(clock.instant().plus(Duration.ofDays(days)));
  }

  String invoice() {
    return eventually(
            "/api/credit/invoices?account=" + account, page -> page.at("/items").size() == 1)
        .at("/items/0/invoice")
        .asString();
  }
}
