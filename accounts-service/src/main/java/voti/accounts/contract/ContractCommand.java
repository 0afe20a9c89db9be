package voti.accounts.contract;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of a contract. */
public sealed interface ContractCommand {

  /**
   * Puts terms on paper.
   *
   * @param contract {@code con-…}
   */
  record DraftContract(@TargetAggregateIdentifier String contract, String account, Terms terms)
      implements ContractCommand {}

  /**
   * Signs for one side. The second of the two signatures makes the contract hold.
   *
   * @param signatory who signs, by id
   * @param on the day
   */
  record SignContract(
      @TargetAggregateIdentifier String contract, String signatory, Side party, LocalDate on)
      implements ContractCommand {}
}
