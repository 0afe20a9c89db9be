package voti.credit.receipts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.values.Money;

/** Finds receipts. */
@Component
public class KnownReceipts {

  private static final int TWO = 2;

  private final MongoCollection<ReceiptRow> receipts;

  KnownReceipts(MongoDatabase database) {
    receipts = database.getCollection(ReceiptProjector.RECEIPTS, ReceiptRow.class);
  }

  Optional<ReceiptRow> find(String receipt) {
    return Optional.ofNullable(receipts.find(eq(receipt)).first());
  }

  /** The one receipt of that amount, booked by that day, that named one of these. */
  public Optional<String> only(
      String bankAccount, Money amount, LocalDate by, Collection<String> names) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    var found =
        receipts
            .find(
                and(
                    in("names", names),
                    eq("bankAccount", bankAccount),
                    eq("amount", amount),
                    lte("booked", by.toString()),
                    ne("state", "returned")))
            .limit(TWO)
            .into(new ArrayList<>());
    return found.size() == 1 ? Optional.of(found.getFirst().receipt()) : Optional.empty();
  }
}
