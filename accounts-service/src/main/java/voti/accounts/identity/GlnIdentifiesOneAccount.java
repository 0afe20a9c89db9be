package voti.accounts.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Gln;
import voti.values.decision.Fact;

/** A GLN stands for one account; whoever brings it again means that account. */
record GlnIdentifiesOneAccount(Gln gln, @Nullable String claimed, String asking) {

  static final String NAME = "gln-identifies-one-account";

  boolean holds() {
    return claimed == null || claimed.equals(asking);
  }

  String holder() {
    return claimed == null ? asking : claimed;
  }

  String sentence() {
    return "GLN %s identifies account %s already; work with that account instead of a new one."
        .formatted(gln, holder());
  }

  List<Fact> facts() {
    return List.of(new Fact("account", holder()), new Fact("gln", gln.digits()));
  }
}
