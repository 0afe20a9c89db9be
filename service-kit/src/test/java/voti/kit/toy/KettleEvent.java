package voti.kit.toy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.Refusal;

sealed interface KettleEvent extends ConcernsAccount {

  record KettleFilled(String kettle, @Nullable String account, int litres, Money price)
      implements KettleEvent {}

  record KettleBoiled(String kettle, @Nullable String account) implements KettleEvent {}

  record FillRefused(String kettle, @Nullable String account, List<Fact> facts, String sentence)
      implements KettleEvent, Refusal {
    @Override
    public String rule() {
      return "kettle-does-not-overflow";
    }
  }
}
