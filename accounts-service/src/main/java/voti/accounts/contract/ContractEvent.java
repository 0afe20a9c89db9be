package voti.accounts.contract;

import java.util.List;
import org.axonframework.serialization.Revision;
import voti.values.ConcernsAccount;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What has happened to a contract. */
public sealed interface ContractEvent extends ConcernsAccount {

  @Override
  String account();

  /** Terms were drafted, by a decision that is kept. */
  @Revision("1")
  record ContractDrafted(String contract, String account, Terms terms, Decision decision)
      implements ContractEvent {}

  /** The terms asked for were beyond what the one who asked may offer. */
  @Revision("1")
  record DraftRefused(
      String contract, String account, Terms terms, Decision decision, String rule, String sentence)
      implements ContractEvent, Refusal {}

  /** One side has signed. */
  @Revision("1")
  record SignatureGiven(String contract, String account, Signature signature)
      implements ContractEvent {}

  /** Both sides have signed; the contract holds. */
  @Revision("1")
  record ContractSigned(String contract, String account, Terms terms, List<Signature> signatories)
      implements ContractEvent {

    /** Signatures are copied. */
    public ContractSigned {
      signatories = List.copyOf(signatories);
    }
  }
}
