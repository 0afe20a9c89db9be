package voti.credit.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.receipt.ReceiptCommand;
import voti.credit.receipt.ReceiptCommand.MatchReceipt;
import voti.credit.receipt.ReceiptCommand.ProposeMatch;
import voti.credit.receipt.ReceiptCommand.SplitReceipt;
import voti.credit.receipt.ReceiptPart;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.values.decision.CommercialRefusal;

/**
 * Takes what a camt.054 tells. It books nothing: it details an entry that a camt.053 booked, or is
 * kept until that comes.
 */
@Component
class Notifications {

  private final Commands commands;
  private final Looking looking;
  private final KnownEntries known;
  private final EntryDetails details;
  private final EventStore store;

  Notifications(
      Commands commands,
      Looking looking,
      KnownEntries known,
      EntryDetails details,
      EventStore store) {
    this.commands = commands;
    this.looking = looking;
    this.known = known;
    this.details = details;
    this.store = store;
  }

  List<StatementAnswer.Line> take(List<BankEntry> notified, Caller caller) {
    var had = known.of(notified);
    var found = looking.match(notified.stream().filter(BankEntry::isReceipt).toList());
    var batches = new LinkedHashMap<String, List<BankEntry>>();
    notified.forEach(
        entry -> batches.computeIfAbsent(entry.whole(), _ -> new ArrayList<>()).add(entry));
    var lines = new ArrayList<StatementAnswer.Line>();
    batches.forEach((whole, entries) -> lines.addAll(take(whole, entries, had, found, caller)));
    return lines;
  }

  private List<StatementAnswer.Line> take(
      String whole,
      List<BankEntry> entries,
      Map<String, KnownEntries.Known> had,
      Map<BankEntry, Looking.Found> found,
      Caller caller) {
    if (!entries.stream().allMatch(BankEntry::isReceipt)) {
      return entries.stream()
          .map(one -> StatementAnswer.Line.of(one, "outgoing", null, "It is no receipt."))
          .toList();
    }
    var parts = entries.stream().map(one -> part(one, found.get(one))).toList();
    details.keep(whole, parts);
    var lines = new ArrayList<StatementAnswer.Line>();
    for (var entry : entries) {
      var one = had.get(entry.identity());
      if (one == null || store.lastSequenceNumberFor(one.receipt()).isEmpty()) {
        lines.add(
            StatementAnswer.Line.of(
                entry, "details-kept", null, "It is kept until its statement comes."));
      } else if (one.identity().equals(entry.identity())) {
        lines.add(match(entry, one.receipt(), found.get(entry), caller));
      } else {
        return List.of(split(whole, entries, parts, one.receipt(), caller));
      }
    }
    return lines;
  }

  private StatementAnswer.Line match(
      BankEntry entry, String receipt, Looking.@Nullable Found found, Caller caller) {
    var command = found == null ? null : command(receipt, found);
    return command == null
        ? StatementAnswer.Line.of(entry, "known", receipt, "It tells nothing new.")
        : send(command, entry, receipt, caller);
  }

  private static @Nullable ReceiptCommand command(String receipt, Looking.Found found) {
    var sure = found.result().sure();
    if (sure != null) {
      return new MatchReceipt(
          receipt,
          sure.account(),
          sure.allocations(),
          sure.left().isPositive() ? "overpayment" : null,
          found.result().why());
    }
    var proposals = found.result().proposals();
    return proposals.isEmpty() ? null : new ProposeMatch(receipt, proposals, found.result().why());
  }

  /** The statement booked as one what is several. */
  private StatementAnswer.Line split(
      String whole,
      List<BankEntry> entries,
      List<EntryDetails.Part> parts,
      String receipt,
      Caller caller) {
    var split =
        parts.stream()
            .map(part -> new ReceiptPart(part.amount(), part.names(), part.payer()))
            .toList();
    var line =
        send(
            new SplitReceipt(receipt, split, "The bank told that it is several payments."),
            entries.getFirst(),
            receipt,
            caller);
    if (line.outcome().equals("detailed")) {
      var children = new ArrayList<KnownEntries.Known>();
      for (var entry : entries) {
        var id = ReceiptPart.id(receipt, children.size() + 1);
        children.add(new KnownEntries.Known(entry.identity(), whole, id));
      }
      known.give(children);
    }
    return line;
  }

  private StatementAnswer.Line send(
      ReceiptCommand command, BankEntry entry, String receipt, Caller caller) {
    try {
      var accepted = commands.send(command, caller.causedBy(entry.whole() + ":details"));
      return accepted.repeated() || accepted.happened().isEmpty()
          ? StatementAnswer.Line.of(entry, "known", receipt, "It tells nothing new.")
          : new StatementAnswer.Line(
              entry.reference(),
              entry.amount(),
              null,
              null,
              "detailed",
              receipt,
              "It details a payment that a statement booked.",
              accepted.position());
    } catch (CommercialRefusal done) {
      return StatementAnswer.Line.of(entry, "known", receipt, done.sentence());
    }
  }

  private static EntryDetails.Part part(BankEntry entry, Looking.@Nullable Found found) {
    return new EntryDetails.Part(
        entry.amount(), found == null ? List.of() : found.names(), entry.payer());
  }
}
