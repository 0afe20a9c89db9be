package voti.orders.givenadvice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.orders.advice.AdviceLine;
import voti.orders.givenadvice.GivenAdviceCommand.GiveAdvice;
import voti.values.Ids;

/** Keeps that advice was shown, so that it can be judged. */
@Component
public class GivenAdvices {

  private final Commands commands;

  GivenAdvices(Commands commands) {
    this.commands = commands;
  }

  /**
   * Advice on which nothing stands is given too: it was asked for.
   *
   * @param order beside which it was shown; {@code null}: none is there yet
   */
  public Accepted give(
      String account, LocalDate on, List<AdviceLine> lines, @Nullable String order, Caller caller) {
    var id = caller.newId("adv", Ids.slotOf(account));
    return commands.send(
        new GiveAdvice(id, account, on, lines.stream().map(Given::of).toList(), order), caller);
  }
}
