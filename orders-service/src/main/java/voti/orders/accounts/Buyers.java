package voti.orders.accounts;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.values.Period;

/**
 * Our copies of buyers and their contracts. A message that was overtaken by a later one of the same
 * source changes nothing.
 */
@Component
public class Buyers {

  private static final int MOST_MOVES = 16;

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> buyers;
  private final MongoCollection<Document> contracts;

  Buyers(MongoDatabase database) {
    buyers = database.getCollection("buyers");
    buyers.createIndex(Indexes.ascending("gln"));
    contracts = database.getCollection("contracts");
    contracts.createIndex(Indexes.ascending("account"));
  }

  /** Who buys. */
  public record BuyerCopy(
      String account, String name, String gln, String country, @Nullable String vatNumber) {}

  /** On which terms, half-open in time. */
  public record ContractCopy(
      String contract,
      String account,
      String column,
      int paymentDays,
      LocalDate from,
      @Nullable LocalDate until) {}

  /** Keeps a buyer. */
  public void record(BuyerCopy buyer, long sequence) {
    var copy =
        new Document("_id", buyer.account())
            .append("name", buyer.name())
            .append("gln", buyer.gln())
            .append("country", buyer.country())
            .append("vatNumber", buyer.vatNumber());
    keep(buyers, copy, sequence);
  }

  /** Orders that name the account are from now on those of the one it is merged into. */
  public void merge(String account, String into) {
    buyers.updateOne(eq("_id", account), Updates.set("mergedInto", into));
  }

  /** The account that orders for this one; empty while it does itself. */
  public Optional<String> mergedInto(String account) {
    return Optional.ofNullable(buyers.find(eq("_id", account)).first())
        .map(copy -> copy.getString("mergedInto"));
  }

  /** Keeps a contract. */
  public void record(ContractCopy contract, long sequence) {
    var until = contract.until();
    var copy =
        new Document("_id", contract.contract())
            .append("account", contract.account())
            .append("column", contract.column())
            .append("paymentDays", contract.paymentDays())
            .append("from", contract.from().toString())
            .append("until", until == null ? null : until.toString());
    keep(contracts, copy, sequence);
  }

  /** The buyer with that account. */
  public Optional<BuyerCopy> find(String account) {
    return Optional.ofNullable(buyers.find(eq("_id", account)).first()).map(Buyers::buyer);
  }

  /** The buyer with that location number: the one that stands, where it is merged. */
  public Optional<BuyerCopy> findByGln(String gln) {
    var copy = buyers.find(eq("gln", gln)).first();
    for (var moves = 0; copy != null && moves < MOST_MOVES; moves++) {
      var into = copy.getString("mergedInto");
      if (into == null) {
        break;
      }
      copy = buyers.find(eq("_id", into)).first();
    }
    return Optional.ofNullable(copy).map(Buyers::buyer);
  }

  /** The account that has that location number itself, merged or not. */
  public Optional<String> accountOf(String gln) {
    return Optional.ofNullable(buyers.find(eq("gln", gln)).first())
        .map(copy -> copy.getString("_id"));
  }

  /** The contract with that id. */
  public Optional<ContractCopy> signed(String contract) {
    return Optional.ofNullable(contracts.find(eq("_id", contract)).first()).map(Buyers::contract);
  }

  /** The contract in force on a day; of two, the later one. */
  public Optional<ContractCopy> contract(String account, LocalDate day) {
    return contracts
        .find(eq("account", account))
        .map(Buyers::contract)
        .into(new ArrayList<>())
        .stream()
        .filter(one -> new Period(one.from(), one.until()).contains(day))
        .max(Comparator.comparing(ContractCopy::from).thenComparing(ContractCopy::contract));
  }

  private static void keep(MongoCollection<Document> copies, Document copy, long sequence) {
    var known = copies.find(eq("_id", copy.getString("_id"))).first();
    if (known == null || known.getLong("sequence") < sequence) {
      copies.replaceOne(
          eq("_id", copy.getString("_id")), copy.append("sequence", sequence), UPSERT);
    }
  }

  private static BuyerCopy buyer(Document copy) {
    return new BuyerCopy(
        copy.getString("_id"),
        copy.getString("name"),
        copy.getString("gln"),
        copy.getString("country"),
        copy.getString("vatNumber"));
  }

  private static ContractCopy contract(Document copy) {
    var until = copy.getString("until");
    return new ContractCopy(
        copy.getString("_id"),
        copy.getString("account"),
        copy.getString("column"),
        copy.getInteger("paymentDays"),
        LocalDate.parse(copy.getString("from")),
        until == null ? null : LocalDate.parse(until));
  }
}
