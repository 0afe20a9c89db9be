package voti.benchmarks.credit;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * Invoices of many accounts, a hundred each: of ten, four are paid, one is paid in part, five are
 * open. They are put where the service's read model keeps them.
 */
final class GeneratedBook {

  static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
  static final int OF_ONE_ACCOUNT = 100;

  private static final int BATCH = 2_000;
  private static final int SPAN = 150;
  private static final int TERM = 30;
  private static final List<Long> NOTHING_PAID = List.of(5L, 6L, 7L, 8L, 9L);

  private final int items;

  GeneratedBook(int items) {
    this.items = items;
  }

  int items() {
    return items;
  }

  /** What is open of all of it on that day. */
  BigDecimal open() {
    var cents = 0L;
    for (long i = 0; i < items; i++) {
      cents += cents(i) - paid(i);
    }
    return BigDecimal.valueOf(cents, 2);
  }

  static String account(long item) {
    return "acc-7f-%012d".formatted(item / OF_ONE_ACCOUNT);
  }

  void into(MongoDatabase database) {
    var all = database.getCollection("items");
    var accounts = database.getCollection("account-directory");
    var batch = new ArrayList<Document>();
    for (long i = 0; i < items; i++) {
      batch.add(item(i));
      if (batch.size() == BATCH || i == items - 1) {
        all.insertMany(batch, new InsertManyOptions().ordered(false));
        batch.clear();
      }
      if (i % OF_ONE_ACCOUNT == 0) {
        accounts.insertOne(directory(i));
      }
    }
  }

  private static Document item(long i) {
    var issued = AS_OF.minusDays(i * 7 % SPAN);
    var reductions = new ArrayList<Document>();
    if (paid(i) > 0) {
      var day =
          issued.plusDays(i * 3 % TERM).isAfter(AS_OF) ? AS_OF : issued.plusDays(i * 3 % TERM);
      reductions.add(
          new Document("document", "rec-" + i)
              .append("kind", "cash")
              .append("amount", money(paid(i)))
              .append("booked", day.toString())
              .append("valued", day.toString())
              .append("recorded", day + "T10:00:00.000000Z")
              .append("sequence", i + 2));
    }
    return new Document("_id", "inv-7f-%012d".formatted(i))
        .append("account", account(i))
        .append("kind", "invoice")
        .append("number", "2026-%08d".formatted(i))
        .append("issuedOn", issued.toString())
        .append("dueOn", issued.plusDays(TERM).toString())
        .append("amount", money(cents(i)))
        .append("open", money(cents(i) - paid(i)))
        .append("settled", cents(i) == paid(i))
        .append("disputed", money(0))
        .append("level", 0)
        .append("reductions", reductions)
        .append("recorded", issued + "T10:00:00.000000Z")
        .append("sequence", i + 1);
  }

  private static Document directory(long i) {
    return new Document("_id", account(i))
        .append("name", "Account " + i / OF_ONE_ACCOUNT)
        .append("gln", "")
        .append("kam", "kam-" + i / OF_ONE_ACCOUNT % 20)
        .append("department", "north")
        .append("status", "active")
        .append("sequence", 1L);
  }

  private static long cents(long i) {
    return 10_000 + i * 7919 % 1_000_000;
  }

  private static long paid(long i) {
    if (NOTHING_PAID.contains(i % 10)) {
      return 0;
    }
    return i % 10 == 4 ? cents(i) / 2 : cents(i);
  }

  private static Document money(long cents) {
    return new Document("amount", BigDecimal.valueOf(cents, 2).toPlainString())
        .append("currency", "EUR");
  }
}
