package voti.credit.ledgermaps;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import voti.credit.ledgermap.LedgerAccounts;
import voti.credit.policy.PolicyFile;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Which version of the ledger's accounts is in force on a day. */
@Component
public class LedgerMappings {

  static final String SHIPPED = Ids.named("lgm", Ids.NO_SLOT, "shipped");

  private final MongoCollection<MappingRow> mappings;
  private final MappingRow shipped =
      MappingRow.shipped(SHIPPED, PolicyFile.read("ledger-accounts", LedgerAccounts.class));

  LedgerMappings(MongoDatabase database) {
    mappings = database.getCollection(MappingProjector.MAPPINGS, MappingRow.class);
  }

  /** All versions, the newest first; there are few. */
  public List<MappingRow> all() {
    var rows = mappings.find().into(new ArrayList<>());
    rows.add(shipped);
    rows.sort(Comparator.comparingInt(MappingRow::version).reversed());
    return rows;
  }

  /** The approved version that took effect last by that day, of two the later; else the shipped. */
  public static MappingRow on(List<MappingRow> all, LocalDate day) {
    return all.stream()
        .filter(row -> !from(row).isAfter(day))
        .max(Comparator.comparing(LedgerMappings::from).thenComparing(MappingRow::version))
        .orElseThrow();
  }

  MappingRow find(String mapping) {
    return all().stream()
        .filter(row -> row.mapping().equals(mapping))
        .findFirst()
        .orElseThrow(
            () ->
                new Unknown(
                    "mapping-is-known",
                    "There is no version " + mapping + " of the ledger's accounts.",
                    new Fact("mapping", mapping)));
  }

  private static LocalDate from(MappingRow row) {
    var from = row.effectiveFrom();
    return from == null ? LocalDate.MAX : from;
  }
}
