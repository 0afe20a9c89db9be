package voti.credit.policies;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.credit.policy.PolicyInForce;

/** Which version of the policy is in force on a day. */
@Component
public class Policies {

  private final MongoCollection<PolicyRow> policies;
  private final PolicyRow shipped;

  Policies(MongoDatabase database, ShippedPolicy shipped) {
    this.policies = database.getCollection(PolicyProjector.POLICIES, PolicyRow.class);
    this.shipped = PolicyRow.shipped(shipped.version());
  }

  /** The approved version that took effect last by that day, else the one shipped. */
  public PolicyInForce on(LocalDate day) {
    return rowOn(all(), day).inForce();
  }

  /** A version by its id, draft or approved. */
  public Optional<PolicyInForce> find(String policy) {
    return row(policy).map(PolicyRow::inForce);
  }

  Optional<PolicyRow> row(String policy) {
    return all().stream().filter(row -> row.policy().equals(policy)).findFirst();
  }

  /** All versions, the newest first; there are few. */
  List<PolicyRow> all() {
    var rows = policies.find().into(new ArrayList<>());
    rows.add(shipped);
    rows.sort(Comparator.comparingInt(PolicyRow::version).reversed());
    return rows;
  }

  /** Of two that take effect on one day, the later version. */
  PolicyRow rowOn(List<PolicyRow> rows, LocalDate day) {
    return rows.stream()
        .filter(row -> !effectiveFrom(row).isAfter(day))
        .max(Comparator.comparing(Policies::effectiveFrom).thenComparing(PolicyRow::version))
        .orElse(shipped);
  }

  private static LocalDate effectiveFrom(PolicyRow row) {
    var from = row.effectiveFrom();
    return from == null ? LocalDate.MAX : from;
  }
}
