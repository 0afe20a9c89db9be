package voti.kit.ledger;

import java.util.List;
import java.util.stream.Collectors;
import voti.store.Logs;
import voti.store.VotiEventStore;
import voti.store.ledger.Ledger;
import voti.values.Places;
import voti.values.decision.Unknown;
import voti.verify.VerifierKey;

/** The ledgers of a service: one over each of its logs. */
public final class Ledgers implements AutoCloseable {

  private final Logs logs;
  private final List<Ledger> ledgers;

  /** Opens a ledger over a log. */
  interface Opening {
    Ledger over(VotiEventStore log);
  }

  Ledgers(Logs logs, Opening opening) {
    this.logs = logs;
    ledgers = logs.all().stream().map(opening::over).toList();
  }

  /** Each ledger, by the number of its log. */
  public List<Ledger> all() {
    return ledgers;
  }

  /** That of the log which a place is in. */
  Ledger at(long place) {
    return ledgers.get(Places.logOf(place));
  }

  /** That of a log. */
  Ledger of(VotiEventStore log) {
    return ledgers.get(log.number());
  }

  /**
   * That of a log by the log's name.
   *
   * @throws Unknown when there is no such log
   */
  Ledger named(String name) {
    return logs.all().stream()
        .filter(log -> log.log().equals(name))
        .map(this::of)
        .findFirst()
        .orElseThrow(
            () ->
                new Unknown(
                    "log-is-kept",
                    logs.all().stream()
                        .map(VotiEventStore::log)
                        .collect(
                            Collectors.joining(", ", "there is no " + name + "; there is ", ""))));
  }

  /** The keys of all of them. */
  List<VerifierKey> keys() {
    return ledgers.stream().flatMap(ledger -> ledger.keys().stream()).toList();
  }

  @Override
  public void close() {
    ledgers.forEach(Ledger::close);
  }
}
