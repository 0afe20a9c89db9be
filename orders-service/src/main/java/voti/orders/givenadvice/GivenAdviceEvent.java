package voti.orders.givenadvice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;

/** What happened to advice. */
public sealed interface GivenAdviceEvent extends ConcernsAccount {

  String advice();

  @Override
  String account();

  /**
   * It was shown; what comes of it is judged by what follows.
   *
   * @param order beside which it was shown, whose next change judges it; {@code null}: the
   *     account's next order does
   */
  record AdviceGiven(
      String advice, String account, LocalDate on, List<Given> lines, @Nullable String order)
      implements GivenAdviceEvent {

    /** Beside an order that is not there yet. */
    public AdviceGiven(String advice, String account, LocalDate on, List<Given> lines) {
      this(advice, account, on, lines, null);
    }
  }

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
