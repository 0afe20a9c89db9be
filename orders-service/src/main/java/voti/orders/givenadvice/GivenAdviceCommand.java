package voti.orders.givenadvice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of advice that was given. */
sealed interface GivenAdviceCommand {

  /** Keeps what was shown to whoever takes the order. */
  record GiveAdvice(
      @TargetAggregateIdentifier String advice,
      String account,
      LocalDate on,
      List<Given> lines,
      @Nullable String order)
      implements GivenAdviceCommand {}

  /** Compares it with the order that followed. */
  record JudgeAdvice(
      @TargetAggregateIdentifier String advice, String order, Collection<String> ordered)
      implements GivenAdviceCommand {}
}
