package voti.credit.statement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.matching.Proposal;
import voti.credit.receipt.Cash;
import voti.credit.receipt.ReceiptCommand.RecordReceipt;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.values.Ids;

/**
 * Books the entries of statements, each under the identity the bank gave it. Entries are taken in
 * lots: what is known of a lot and what it may pay is asked once, its receipts are recorded side by
 * side.
 */
@Component
class Booking {

  private static final int LOT = 250;

  private final Commands commands;
  private final Looking looking;
  private final KnownEntries known;
  private final EntryDetails details;
  private final Returns returns;
  private final EventStore store;

  Booking(
      Commands commands,
      Looking looking,
      KnownEntries known,
      EntryDetails details,
      Returns returns,
      EventStore store) {
    this.commands = commands;
    this.looking = looking;
    this.known = known;
    this.details = details;
    this.returns = returns;
    this.store = store;
  }

  /** What became of each entry, in their order. */
  List<StatementAnswer.Line> book(List<BankEntry> entries, Caller caller) {
    var lines = new ArrayList<StatementAnswer.Line>();
    for (var from = 0; from < entries.size(); from += LOT) {
      var lot = entries.subList(from, Math.min(entries.size(), from + LOT));
      lines.addAll(bookLot(detailed(lot), caller));
    }
    return lines;
  }

  private List<StatementAnswer.Line> bookLot(List<BankEntry> lot, Caller caller) {
    var had = known.of(lot);
    var fresh = new LinkedHashMap<String, Looking.Found>();
    var waiting = new ArrayList<BankEntry>();
    lot.stream()
        .filter(BankEntry::isReceipt)
        .filter(entry -> !isWritten(had.get(entry.identity())))
        .forEach(waiting::add);
    looking.match(waiting).forEach((entry, found) -> fresh.putIfAbsent(entry.identity(), found));
    var given = give(waiting, fresh, had);
    var written =
        SideBySide.each(
            waiting.stream().filter(entry -> given.containsKey(entry.identity())).toList(),
            entry -> record(entry, given, fresh, caller));
    var lines = new ArrayList<StatementAnswer.Line>();
    for (var entry : lot) {
      var line = written.remove(entry);
      lines.add(line == null ? other(entry, had, caller) : line);
    }
    return lines;
  }

  /** An entry that has a receipt which was never written keeps that receipt's id. */
  private Map<String, KnownEntries.Known> give(
      List<BankEntry> waiting,
      Map<String, Looking.Found> fresh,
      Map<String, KnownEntries.Known> had) {
    var given = new LinkedHashMap<String, KnownEntries.Known>();
    var unknown = new ArrayList<KnownEntries.Known>();
    for (var entry : waiting) {
      var before = had.get(entry.identity());
      if (before != null && before.identity().equals(entry.identity())) {
        given.put(entry.identity(), before);
      } else {
        unknown.add(
            new KnownEntries.Known(
                entry.identity(),
                entry.whole(),
                Ids.named("rec", slot(fresh.get(entry.identity())), entry.identity())));
      }
    }
    given.putAll(known.give(unknown));
    return given;
  }

  private StatementAnswer.Line record(
      BankEntry entry,
      Map<String, KnownEntries.Known> given,
      Map<String, Looking.Found> matches,
      Caller caller) {
    var receipt = requireNonNull(given.get(entry.identity())).receipt();
    var looked = requireNonNull(matches.get(entry.identity()));
    var found = looked.result();
    var sure = owned(receipt, found.sure());
    var cash =
        new Cash(
            entry.bankAccount(),
            entry.reference(),
            entry.amount(),
            entry.bookedOn(),
            entry.valuedOn(),
            looked.names(),
            entry.payer());
    var accepted =
        commands.send(
            new RecordReceipt(receipt, cash, sure, found.proposals(), found.why()),
            caller.causedBy(entry.identity()));
    if (accepted.repeated() || accepted.happened().isEmpty()) {
      return StatementAnswer.Line.of(entry, "known", receipt, "It was booked before.");
    }
    var outcome = sure != null ? "booked" : found.proposals().isEmpty() ? "unmatched" : "proposed";
    return new StatementAnswer.Line(
        entry.reference(),
        entry.amount(),
        sure == null ? null : sure.allocations().getFirst().item(),
        sure == null ? null : sure.account(),
        outcome,
        receipt,
        found.why(),
        accepted.position());
  }

  private StatementAnswer.Line other(
      BankEntry entry, Map<String, KnownEntries.Known> had, Caller caller) {
    if (!entry.booked()) {
      return StatementAnswer.Line.of(
          entry, "not-booked-yet", null, "The bank has not booked it yet.");
    }
    if (entry.isReturn()) {
      return returns.take(entry, caller);
    }
    if (!entry.isReceipt()) {
      return StatementAnswer.Line.of(entry, "outgoing", null, "It did not come in from a debtor.");
    }
    var before = had.get(entry.identity());
    return StatementAnswer.Line.of(
        entry, "known", before == null ? null : before.receipt(), "It was booked before.");
  }

  private List<BankEntry> detailed(List<BankEntry> lot) {
    var bare = lot.stream().filter(BankEntry::isBare).map(BankEntry::identity).toList();
    var told = details.of(bare);
    if (told.isEmpty()) {
      return lot;
    }
    var all = new ArrayList<BankEntry>();
    for (var entry : lot) {
      all.addAll(Detailing.apply(entry, told.get(entry.identity())));
    }
    return all;
  }

  private boolean isWritten(KnownEntries.@Nullable Known entry) {
    return entry != null && store.lastSequenceNumberFor(entry.receipt()).isPresent();
  }

  private static String slot(Looking.@Nullable Found found) {
    var sure = found == null ? null : found.result().sure();
    return sure == null ? Ids.NO_SLOT : Ids.slotOf(sure.account());
  }

  /** A receipt that lives elsewhere than its debtor would, is proposed only. */
  private static @Nullable Proposal owned(String receipt, @Nullable Proposal sure) {
    var slot = Ids.slotOf(receipt);
    return sure == null || slot.equals(Ids.NO_SLOT) || slot.equals(Ids.slotOf(sure.account()))
        ? sure
        : null;
  }
}
