package voti.orders.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.orders.measure.MeasureCommand.NoteOverdueAnalysis;

/** An analysis that is not concluded when its day is over is said to be late, once. */
@Component
class RemindAnalysisOwners implements DueWork {

  private static final int PAGE = 100;

  private final Measures measures;
  private final Automations automations;

  RemindAnalysisOwners(Measures measures, Automations automations) {
    this.measures = measures;
    this.automations = automations;
  }

  @Override
  public String name() {
    return "remind-analysis-owners";
  }

  @Override
  public void run(Instant now) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    for (var late : measures.late(today, PAGE)) {
      automations.send(
          new NoteOverdueAnalysis(late.measure(), today),
          Trigger.ofDue("late " + late.measure() + " " + late.version(), now),
          "remind-analysis-owner");
    }
  }
}
