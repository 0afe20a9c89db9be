package voti.credit.statement;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.credit.receipt.ReceiptCommand.ReturnReceipt;
import voti.credit.receipts.KnownReceipts;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.values.decision.CommercialRefusal;

/** A reversal mirrors the receipt it takes back: by reference, else by amount and what it names. */
@Component
class Returns {

  private final Commands commands;
  private final KnownEntries known;
  private final KnownReceipts receipts;
  private final EventStore store;

  Returns(Commands commands, KnownEntries known, KnownReceipts receipts, EventStore store) {
    this.commands = commands;
    this.known = known;
    this.receipts = receipts;
    this.store = store;
  }

  StatementAnswer.Line take(BankEntry entry, Caller caller) {
    var receipt = taken(entry);
    if (receipt.isEmpty()) {
      return StatementAnswer.Line.of(
          entry,
          "return-unknown",
          null,
          "It takes a payment back, and we cannot tell which. Return that payment by hand.");
    }
    try {
      var accepted =
          commands.send(
              new ReturnReceipt(
                  receipt.get(),
                  entry.reference(),
                  entry.amount(),
                  entry.bookedOn(),
                  entry.valuedOn(),
                  "The bank took the payment back."),
              caller.causedBy(entry.identity() + ":return"));
      return accepted.repeated() || accepted.happened().isEmpty()
          ? StatementAnswer.Line.of(entry, "known", receipt.get(), "It was taken back before.")
          : new StatementAnswer.Line(
              entry.reference(),
              entry.signed(),
              null,
              null,
              "returned",
              receipt.get(),
              "The bank took the payment back; what it paid is open again.",
              accepted.position());
    } catch (CommercialRefusal refused) {
      return StatementAnswer.Line.of(entry, "return-unknown", receipt.get(), refused.sentence());
    }
  }

  private Optional<String> taken(BankEntry entry) {
    var origin = entry.origin();
    return Stream.of(entry.identity(), entry.bankAccount() + ":" + (origin == null ? "" : origin))
        .flatMap(identity -> known.find(identity).stream())
        .map(KnownEntries.Known::receipt)
        .filter(receipt -> store.lastSequenceNumberFor(receipt).isPresent())
        .findFirst()
        .or(
            () ->
                receipts.only(
                    entry.bankAccount(),
                    entry.amount(),
                    entry.bookedOn(),
                    Remittance.kept(entry.structured(), entry.remittance())));
  }
}
