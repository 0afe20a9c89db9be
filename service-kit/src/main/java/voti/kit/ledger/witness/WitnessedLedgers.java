package voti.kit.ledger.witness;

import java.util.List;
import voti.kit.ledger.Ledgers;

/** Every ledger of the service has its heads cosigned by every witness. */
final class WitnessedLedgers implements AutoCloseable {

  private final List<Witnessed> each;

  WitnessedLedgers(Ledgers ledgers, List<String> witnesses) {
    each =
        ledgers.all().stream()
            .map(
                ledger ->
                    new Witnessed(
                        ledger,
                        witnesses.stream().map(one -> WitnessClient.of(one, ledger)).toList()))
            .toList();
  }

  @Override
  public void close() {
    each.forEach(Witnessed::close);
  }
}
