package voti.accounts.identity;

import java.util.List;
import org.axonframework.serialization.Revision;
import voti.values.ConcernsAccount;
import voti.values.decision.Fact;
import voti.values.decision.Refusal;

/** What has happened to a party's identity. */
public sealed interface IdentityEvent extends ConcernsAccount {

  @Override
  String account();

  /** From now on this GLN stands for this account. */
  @Revision("1")
  record GlnClaimed(String identity, String gln, String account) implements IdentityEvent {}

  /**
   * Somebody wanted to register a GLN that stands for another account.
   *
   * @param account the one it stands for
   * @param name what the refused one would have been called
   */
  @Revision("1")
  record RegistrationRefused(
      String identity,
      String gln,
      String account,
      String name,
      String rule,
      String sentence,
      List<Fact> facts)
      implements IdentityEvent, Refusal {

    /** Facts are copied. */
    public RegistrationRefused {
      facts = List.copyOf(facts);
    }
  }
}
