package voti.credit.statement;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.invoices.InvoiceRow;
import voti.credit.invoices.KnownInvoices;
import voti.credit.receipt.ReceiptCommand.RecordReceipt;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.values.Ids;

/** Books the entries of a statement, each under the identity the bank gave it. */
@Component
class Booking {

  private final Commands commands;
  private final KnownInvoices invoices;
  private final EventStore store;

  Booking(Commands commands, KnownInvoices invoices, EventStore store) {
    this.commands = commands;
    this.invoices = invoices;
    this.store = store;
  }

  StatementAnswer.Line book(BankEntry entry, String bankAccount, Caller caller) {
    if (!entry.booked()) {
      return left(entry, "not-booked-yet", "The bank has not booked it yet.");
    }
    if (!entry.credit() || entry.reversal()) {
      return left(entry, "outgoing", "It did not come in from a debtor.");
    }
    var named = invoices.named(Remittance.candidates(entry.remittance()));
    var sameCurrency =
        named.stream()
            .filter(row -> row.gross().currency().equals(entry.amount().currency()))
            .toList();
    if (sameCurrency.size() == 1) {
      return matched(entry, bankAccount, sameCurrency.getFirst(), caller);
    }
    return unmatched(entry, bankAccount, why(named.size(), sameCurrency.size()), caller);
  }

  private StatementAnswer.Line matched(
      BankEntry entry, String bankAccount, InvoiceRow invoice, Caller caller) {
    var receipt = Ids.named("rec", Ids.slotOf(invoice.account()), entry.identity());
    var command =
        new RecordReceipt(
            receipt,
            invoice.account(),
            invoice.invoice(),
            bankAccount,
            entry.reference(),
            entry.amount(),
            entry.bookedOn(),
            entry.valuedOn(),
            "it names invoice " + invoice.number());
    var position = record(command, entry, caller);
    return new StatementAnswer.Line(
        entry.reference(),
        entry.amount(),
        invoice.invoice(),
        invoice.account(),
        position == null ? "known" : "booked",
        receipt,
        position == null ? "It was booked before." : "It pays invoice " + invoice.number() + ".",
        position);
  }

  private StatementAnswer.Line unmatched(
      BankEntry entry, String bankAccount, String why, Caller caller) {
    var receipt = Ids.named("rec", Ids.NO_SLOT, entry.identity());
    var command =
        new RecordReceipt(
            receipt,
            null,
            null,
            bankAccount,
            entry.reference(),
            entry.amount(),
            entry.bookedOn(),
            entry.valuedOn(),
            why);
    var position = record(command, entry, caller);
    return new StatementAnswer.Line(
        entry.reference(), entry.amount(), null, null, "unmatched", receipt, why, position);
  }

  /** Where it was written; {@code null} when the same entry was written before. */
  private @Nullable Long record(RecordReceipt command, BankEntry entry, Caller caller) {
    if (store.lastSequenceNumberFor(command.receipt()).isPresent()) {
      return null;
    }
    var accepted = commands.send(command, caller.causedBy(entry.identity()));
    return accepted.repeated() || accepted.happened().isEmpty() ? null : accepted.position();
  }

  private static StatementAnswer.Line left(BankEntry entry, String outcome, String sentence) {
    return new StatementAnswer.Line(
        entry.reference(), entry.signed(), null, null, outcome, null, sentence, null);
  }

  private static String why(int named, int sameCurrency) {
    if (named == 0) {
      return "It names no invoice we know.";
    }
    return sameCurrency == 0
        ? "The invoice it names is in another currency."
        : "It names more than one invoice.";
  }
}
