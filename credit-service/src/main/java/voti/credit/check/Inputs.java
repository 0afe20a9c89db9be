package voti.credit.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All a check looks at. What is not known is {@code null} or empty. */
public record Inputs(
    @Nullable RegistryExtract registry,
    @Nullable TaxDebt taxDebt,
    List<AnnualStatements> statements,
    List<TradeReference> references,
    @Nullable PaymentHistory payments,
    @Nullable CreditInsurance insurance,
    List<Guarantee> guarantees) {

  /** Lists are copied. */
  public Inputs {
    statements = List.copyOf(statements);
    references = List.copyOf(references);
    guarantees = List.copyOf(guarantees);
  }

  /** Statements and nothing else. */
  public static Inputs of(AnnualStatements statements) {
    return new Inputs(null, null, List.of(statements), List.of(), null, null, List.of());
  }

  /** The newest statements there are. */
  Optional<AnnualStatements> latest() {
    return statements.stream().max(Comparator.comparingInt(AnnualStatements::year));
  }

  /** Each of them that may be leaned on that day. */
  Inputs usableOn(LocalDate day) {
    return new Inputs(
        usable(registry, day),
        usable(taxDebt, day),
        usable(statements, day),
        usable(references, day),
        usable(payments, day),
        usable(insurance, day),
        usable(guarantees, day));
  }

  /** Each of them that is out of date that day. */
  List<Missing> outOfDateOn(LocalDate day) {
    var all = new ArrayList<Input>();
    Stream.of(registry, taxDebt, payments, insurance).filter(Objects::nonNull).forEach(all::add);
    all.addAll(statements);
    all.addAll(references);
    all.addAll(guarantees);
    return all.stream()
        .filter(input -> input.evidence().isOutOfDateOn(day))
        .map(
            input ->
                new Missing(
                    input.kind(), "It was valid until " + input.evidence().validUntil() + " only."))
        .toList();
  }

  private static <T extends Input> @Nullable T usable(@Nullable T input, LocalDate day) {
    return input == null || input.evidence().isOutOfDateOn(day) ? null : input;
  }

  private static <T extends Input> List<T> usable(List<T> inputs, LocalDate day) {
    return inputs.stream().filter(input -> !input.evidence().isOutOfDateOn(day)).toList();
  }
}
