package voti.orders.booking;

import java.time.Instant;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.orders.booking.BookingCommand.NoteLateAnswer;

/** A carrier that has not answered within its hours is said to be late, once for each request. */
@Component
class RemindOfLateAnswers implements DueWork {

  private static final int PAGE = 100;

  private final Bookings bookings;
  private final Automations automations;

  RemindOfLateAnswers(Bookings bookings, Automations automations) {
    this.bookings = bookings;
    this.automations = automations;
  }

  @Override
  public String name() {
    return "remind-of-late-carriers";
  }

  @Override
  public void run(Instant now) {
    for (var one : bookings.late(now, PAGE)) {
      automations.send(
          new NoteLateAnswer(one.booking(), one.attempt(), now),
          Trigger.ofDue("late carrier " + one.booking() + " " + one.attempt(), now),
          "remind-of-late-carrier");
    }
  }
}
