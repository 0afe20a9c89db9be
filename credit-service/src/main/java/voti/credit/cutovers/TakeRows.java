package voti.credit.cutovers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import voti.credit.cutover.FileKind;
import voti.credit.cutover.TakenOverCommand;
import voti.credit.cutover.TakenOverCommand.Refused;
import voti.credit.cutover.TakenOverEvent;
import voti.credit.cutover.TakenOvers;
import voti.credit.cutover.TakenRow;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Happened;

/**
 * Takes the rows of one account: first it is decided which are new, then they are booked, then it
 * is said what became of them. Broken off anywhere, the same rows sent again end in the same state.
 */
@Component
class TakeRows {

  private static final int ATTEMPTS = 5;

  private final Commands commands;
  private final BookRows booking;

  TakeRows(Commands commands, BookRows booking) {
    this.commands = commands;
    this.booking = booking;
  }

  /**
   * @param rows of one account, kind and currency
   * @param part of the file: what makes the cause its own
   */
  void take(
      RowKind kind, List<ReadRow> rows, Frame frame, String part, Caller caller, Tally tally) {
    var account = rows.getFirst().account();
    var origin = frame.origin(account);
    var stream = TakenOvers.of(frame.source(), account);
    var all = rows.stream().map(ReadRow::row).toList();
    var answer =
        Answer.of(
            send(
                new TakenOverCommand.TakeRows(stream, origin, kind.kind(), all),
                caller.causedBy(part + ":take")));
    var fresh = new ArrayList<ReadRow>();
    for (var row : rows) {
      var contradiction = answer.contradictions.get(key(row.row()));
      var taken = answer.fresh.remove(key(row.row()));
      if (contradiction != null) {
        tally.refused(row.refused(contradiction));
      } else if (taken == null) {
        tally.known(row.row());
      } else {
        fresh.add(row.taken(taken));
      }
    }
    var refusals = booking.book(fresh, answer.again, caller);
    var booked = new ArrayList<TakenRow>();
    var refused = new ArrayList<Refused>();
    for (var row : fresh) {
      var taken = row.row();
      var why = refusals.get(taken.id());
      if (why == null) {
        booked.add(taken);
        tally.taken(taken);
      } else {
        refused.add(new Refused(taken.id(), taken.content(), why));
        tally.refused(row.refused(why));
      }
    }
    var booksAnything = kind.kind() != FileKind.PAID_ITEMS;
    if (booksAnything && !(booked.isEmpty() && refused.isEmpty())) {
      send(
          new TakenOverCommand.SettleRows(stream, origin, kind.kind(), booked, refused),
          caller.causedBy(part + ":settle"));
    }
  }

  /** Which rows are to be booked, may be booked already, or contradict one that was taken. */
  private record Answer(
      HashMap<String, TakenRow> fresh,
      HashSet<String> again,
      HashMap<String, String> contradictions) {

    static Answer of(List<Happened> happened) {
      var answer = new Answer(new HashMap<>(), new HashSet<>(), new HashMap<>());
      for (var one : happened) {
        switch (one.event()) {
          case TakenOverEvent.RowsTaken e -> e.rows().forEach(answer::fresh);
          case TakenOverEvent.PaymentsTaken e -> e.rows().forEach(answer::fresh);
          case TakenOverEvent.RowsTakenAgain e -> {
            e.rows().forEach(answer::fresh);
            e.rows().forEach(row -> answer.again.add(row.id()));
          }
          case TakenOverEvent.RowsContradicted e ->
              e.rows()
                  .forEach(
                      row -> answer.contradictions.put(row.id() + row.content(), row.reason()));
          default -> {}
        }
      }
      return answer;
    }

    private void fresh(TakenRow row) {
      fresh.put(key(row), row);
    }
  }

  private static String key(TakenRow row) {
    return row.id() + row.content();
  }

  private List<Happened> send(Object command, Caller caller) {
    return again(() -> commands.send(command, caller).happened());
  }

  /** Somebody else may write to the account at the same time. */
  static List<Happened> again(Supplier<List<Happened>> doing) {
    for (var attempt = 1; ; attempt++) {
      try {
        return doing.get();
      } catch (ConcurrencyException overtaken) {
        if (attempt == ATTEMPTS) {
          throw overtaken;
        }
      }
    }
  }
}
