package voti.benchmarks.credit;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import voti.benchmarks.Ground;
import voti.benchmarks.service.ServiceProcess;
import voti.benchmarks.service.TokenIssuer;

/**
 * A credit service whose accounts have a history of their own: each was checked, has a limit and so
 * many bills, all of it decided through the door.
 */
final class LivingBook implements AutoCloseable {

  static final int BILLS = 100;

  private static final int AT_ONCE = 8;

  /** Of a bill, in cents. */
  private static final long GROSS = 2_480;

  private static final String JSON = "application/json";

  final ServiceProcess service;
  private final MongoDatabase database;
  private final int accounts;

  LivingBook(Ground ground, TokenIssuer issuer, int accounts, int bills) throws Exception {
    this.accounts = accounts;
    database = ground.database();
    service =
        new ServiceProcess(
            "credit-service", ground.uri(), database.getName(), issuer, "controller");
    var threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var all = new ArrayList<Future<?>>();
      for (var i = 0; i < accounts; i++) {
        var account = account(i);
        all.add(
            threads.submit(
                () -> {
                  begin(account);
                  for (var bill = 0; bill < bills; bill++) {
                    service.post("/api/credit/invoices", JSON, bill(account, bill));
                  }
                  return null;
                }));
      }
      for (var one : all) {
        one.get();
      }
    } finally {
      threads.shutdown();
    }
    for (var i = 0; i < accounts && bills > 0; i++) {
      awaitBooked(account(i), bills);
    }
  }

  MongoDatabase database() {
    return database;
  }

  int accounts() {
    return accounts;
  }

  static String account(int number) {
    return "acc-7f-0192f3a0-0001-7000-8000-%012d".formatted(number);
  }

  private void begin(String account) throws Exception {
    database
        .getCollection("account-directory")
        .insertOne(
            new Document("_id", account)
                .append("name", account)
                .append("gln", "")
                .append("kam", "kam-1")
                .append("department", "north")
                .append("status", "active")
                .append("sequence", 1L));
    var check = check(account, "2026-01-19");
    var id = check.replaceFirst("(?s).*?\"id\":\"(chk-[^\"]+)\".*", "$1");
    service.post(
        "/api/credit/accounts/" + account + "/limits",
        JSON,
        """
        {"limit": {"amount": "10000.00", "currency": "SEK"}, "check": "%s", "on": "2026-01-19",
         "reason": "Sound figures"}
        """
            .formatted(id));
  }

  /** Decides a check through the door. */
  String check(String account, String on) throws Exception {
    return service.post(
        "/api/credit/checks",
        JSON,
        """
        {"account": "%s", "on": "%s",
         "statements": {"workingCapital": "60000", "retainedEarnings": "45000", "ebit": "30000",
                        "bookEquity": "1200000", "totalAssets": "2000000",
                        "totalLiabilities": "800000"},
         "currency": "SEK", "source": "annual report 2025"}
        """
            .formatted(account, on));
  }

  private static String bill(String account, int number) {
    return """
        {"account": "%s", "number": "ERP-%s-%d", "issuedOn": "2026-06-01", "dueOn": "2026-07-01",
         "lines": [{"name": "Paint", "product": "P-1",
                    "quantity": {"amount": "2", "unit": "LTR"},
                    "net": {"amount": "20.00", "currency": "SEK"},
                    "vatCategory": "S", "vatRate": "24"}],
         "charge": {"amount": "0.00", "currency": "SEK"},
         "gross": {"amount": "24.80", "currency": "SEK"}, "source": "erp"}
        """
        .formatted(account, account.substring(account.length() - 4), number);
  }

  /** Bills become open items a little later. */
  private void awaitBooked(String account, int bills) throws Exception {
    var sum = BigDecimal.valueOf(bills * GROSS, 2).toPlainString();
    var open = "\"exposure\":{\"amount\":\"" + sum + "\"";
    var end = System.nanoTime() + 600_000_000_000L;
    while (!service.get("/api/credit/accounts/" + account).contains(open)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(account + " does not owe all its bills");
      }
      Thread.sleep(200);
    }
  }

  @Override
  public void close() {
    service.close();
  }
}
