package voti.accounts.identity;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.values.Gln;
import voti.values.Ids;

/** What may be asked of a party's identity. */
public sealed interface IdentityCommand {

  /**
   * Claims a GLN for an account, before the account is registered. Claiming it again for the same
   * account changes nothing, so that a registration that was cut off can go on.
   *
   * @param identity {@link #of(Gln)}
   * @param account {@code acc-…}
   * @param name of the one who would be registered
   */
  record ClaimGln(@TargetAggregateIdentifier String identity, Gln gln, String account, String name)
      implements IdentityCommand {

    public ClaimGln(Gln gln, String account, String name) {
      this(of(gln), gln, account, name);
    }
  }

  /** The stream of a GLN: the same GLN always has the same one. */
  static String of(Gln gln) {
    return Ids.named("idn", Ids.NO_SLOT, gln.digits());
  }
}
