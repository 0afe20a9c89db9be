package voti.credit.policies;

import org.springframework.stereotype.Component;
import voti.credit.numbering.NumberSeriesCommand.DrawNumber;
import voti.credit.numbering.NumberSeriesEvent.NumberDrawn;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.values.Ids;

/** Versions are counted by a series; the shipped one is number 1. */
@Component
class VersionNumbers {

  private static final String SERIES = Ids.named("num", Ids.NO_SLOT, "credit-policy");

  private final Commands commands;

  VersionNumbers(Commands commands) {
    this.commands = commands;
  }

  /** The same request repeated is given the same number. */
  int next(String policy, Caller drafter) {
    var drawn = commands.send(new DrawNumber(SERIES, "", 0, policy), drafter.whatever());
    return ((NumberDrawn) drawn.happened().getFirst().event()).ordinal() + 1;
  }
}
