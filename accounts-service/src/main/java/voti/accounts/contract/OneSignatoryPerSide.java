package voti.accounts.contract;

import java.util.List;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** A contract is signed by two persons, one for each side. */
record OneSignatoryPerSide(List<Signature> given, Signature next) {

  void mustHold() {
    for (var signature : given) {
      if (signature.party().equals(next.party())) {
        throw new WrongState(
            "one-signatory-per-side",
            "the " + next.party() + " has signed on " + signature.on() + " already",
            new Fact("party", next.party()));
      }
      if (signature.person().equalsIgnoreCase(next.person())) {
        throw new RuleBroken(
            "signatories-are-different-persons",
            "the one who signed for the "
                + signature.party()
                + " cannot sign for the "
                + next.party()
                + " too",
            new Fact("party", next.party()));
      }
    }
  }
}
