package voti.credit.statement;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Component;

/**
 * Which receipt a bank's entry is: decided once, before anything is recorded, and never again. The
 * debtor is in a receipt's id, and who that is may look different when an entry is read a second
 * time; without this it would be booked twice.
 */
@Component
class KnownEntries {

  /**
   * An entry that has its receipt.
   *
   * @param whole the batch it is part of; its own identity when it is none
   */
  record Known(@BsonId String identity, String whole, String receipt) {}

  private static final InsertManyOptions ALL = new InsertManyOptions().ordered(false);

  private final MongoCollection<Known> known;

  KnownEntries(MongoDatabase database) {
    known =
        database.getCollection("bank-entries", Known.class).withWriteConcern(WriteConcern.MAJORITY);
    known.createIndex(Indexes.ascending("whole"));
  }

  /** Those of the entries that have a receipt, by identity; a batch is known by its parts too. */
  Map<String, Known> of(Collection<BankEntry> entries) {
    var ids = new HashSet<String>();
    entries.forEach(
        entry -> {
          ids.add(entry.identity());
          ids.add(entry.whole());
        });
    var found = new HashMap<String, Known>();
    if (ids.isEmpty()) {
      return found;
    }
    var byAny = new HashMap<String, Known>();
    for (var one : known.find(or(in("_id", ids), in("whole", ids)))) {
      byAny.put(one.identity(), one);
      byAny.putIfAbsent(one.whole(), one);
    }
    for (var entry : entries) {
      var itself = byAny.get(entry.identity());
      var batch = byAny.get(entry.whole());
      if (itself != null) {
        found.put(entry.identity(), itself);
      } else if (batch != null && batch.identity().equals(entry.whole())) {
        found.put(entry.identity(), batch);
      }
    }
    return found;
  }

  /** Gives entries their receipts; who came first keeps what it gave. */
  Map<String, Known> give(List<Known> receipts) {
    if (receipts.isEmpty()) {
      return Map.of();
    }
    try {
      known.insertMany(receipts, ALL);
    } catch (MongoBulkWriteException some) {
      if (some.getWriteErrors().stream().anyMatch(error -> error.getCode() != 11000)) {
        throw some;
      }
    }
    var given = new HashMap<String, Known>();
    known
        .find(in("_id", receipts.stream().map(Known::identity).toList()))
        .into(new ArrayList<>())
        .forEach(one -> given.put(one.identity(), one));
    return given;
  }

  Optional<Known> find(String identity) {
    return Optional.ofNullable(known.find(eq(identity)).first());
  }
}
