package voti.credit.integration.published.v1;

import java.util.List;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Standing;
import voti.credit.decision.CreditDecisionEvent;
import voti.credit.invoice.InvoiceEvent;
import voti.kit.events.Recorded;
import voti.kit.publishing.Outgoing;
import voti.kit.publishing.Publisher;
import voti.values.Money;

/** Translates what happened here into what others are told. The key is the debtor. */
@Component
class CreditPublisher implements Publisher {

  @Override
  public List<Outgoing> publish(Object event, Recorded recorded) {
    return switch (event) {
      case CreditAccountEvent.LimitDecided e ->
          out(
              "limit-decided",
              e.account(),
              e.creditAccount(),
              new LimitDecided(
                  e.account(),
                  e.limit(),
                  e.check().check(),
                  e.check().creditClass(),
                  recorded.actor().person(),
                  e.on()));
      case CreditAccountEvent.OrderReserved e when e.awaitsGroup() != null -> List.of();
      case CreditAccountEvent.ReservationKept e ->
          out(
              "credit-reserved",
              e.account(),
              e.order(),
              new CreditReserved(
                  e.account(),
                  e.order(),
                  e.amount(),
                  e.standing().total(),
                  headroom(e.standing()),
                  e.underDecision()));
      case CreditAccountEvent.ReservationGivenBack e ->
          out(
              "credit-withheld",
              e.account(),
              e.order(),
              new CreditWithheld(
                  e.account(),
                  e.order(),
                  e.amount(),
                  e.standing().total(),
                  headroom(e.standing()),
                  e.exceededBy(),
                  e.creditDecision(),
                  e.decision().rules()));
      case CreditAccountEvent.OrderReserved e ->
          out(
              "credit-reserved",
              e.account(),
              e.order(),
              new CreditReserved(
                  e.account(),
                  e.order(),
                  e.amount(),
                  e.standing().total(),
                  headroom(e.standing()),
                  e.underDecision()));
      case CreditAccountEvent.OrderWithheld e ->
          out(
              "credit-withheld",
              e.account(),
              e.order(),
              new CreditWithheld(
                  e.account(),
                  e.order(),
                  e.amount(),
                  e.standing().total(),
                  headroom(e.standing()),
                  e.exceededBy(),
                  e.creditDecision(),
                  e.decision().rules()));
      case CreditDecisionEvent e -> DecisionMessages.of(e, recorded);
      case InvoiceEvent.InvoiceIssued e ->
          InvoiceIssued.of(e).stream()
              .flatMap(one -> out("invoice-issued", e.account(), e.invoice(), one).stream())
              .toList();
      case InvoiceEvent.CreditNoteIssued e ->
          out("credit-note-issued", e.account(), e.invoice(), told(e));
      case CreditAccountEvent.ReceiptAllocated e -> ReceiptMessages.of(e);
      case CreditAccountEvent.ReceiptUnallocated e -> ReceiptMessages.of(e);
      case CreditAccountEvent.DunningLevelRaised e ->
          out(
              "dunning-level-reached",
              e.account(),
              e.item(),
              new DunningLevelReached(e.account(), e.item(), e.level(), e.on()));
      case CreditAccountEvent.AccountBlocked e ->
          out(
              "account-blocked",
              e.account(),
              e.creditAccount(),
              new AccountBlocked(e.account(), e.reason()));
      case CreditAccountEvent.AccountUnblocked e ->
          out(
              "account-unblocked",
              e.account(),
              e.creditAccount(),
              new AccountUnblocked(e.account(), e.reason()));
      case CreditAccountEvent.ItemWrittenOff e ->
          out(
              "debt-written-off",
              e.account(),
              e.item(),
              new DebtWrittenOff(e.account(), e.item(), e.writeOff(), e.amount(), e.on()));
      default -> List.of();
    };
  }

  private static CreditNoteIssued told(InvoiceEvent.CreditNoteIssued e) {
    return new CreditNoteIssued(
        e.creditNote(),
        e.number(),
        e.invoice(),
        e.account(),
        e.order(),
        e.issuedOn(),
        e.gross(),
        e.lines().stream().map(CreditedLine::of).toList(),
        e.invoiceNumber(),
        e.cause(),
        e.vat() == null ? List.of() : e.vat(),
        e.act());
  }

  /** The contract asks for a figure: without a limit nothing is free, and the rules say why. */
  private static Money headroom(Standing standing) {
    var headroom = standing.headroom();
    return headroom == null ? Money.zero(standing.currency()) : headroom;
  }

  static List<Outgoing> out(String type, String account, String subject, Object data) {
    return List.of(new Outgoing("voti.credit." + type + ".v1", account, subject, data));
  }
}
