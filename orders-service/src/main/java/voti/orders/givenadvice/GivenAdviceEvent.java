package voti.orders.givenadvice;

import java.time.LocalDate;
import java.util.List;
import voti.values.ConcernsAccount;

/** What happened to advice. */
public sealed interface GivenAdviceEvent extends ConcernsAccount {

  String advice();

  @Override
  String account();

  /** It was shown; what comes of it is judged by the order that follows. */
  record AdviceGiven(String advice, String account, LocalDate on, List<Given> lines)
      implements GivenAdviceEvent {}

  /** The order that followed has these of its products, and not those. */
  record AdviceJudged(
      String advice,
      String account,
      String order,
      LocalDate on,
      List<Given> taken,
      List<Given> ignored)
      implements GivenAdviceEvent {}
}
