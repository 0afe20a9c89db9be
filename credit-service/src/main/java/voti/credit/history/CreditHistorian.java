package voti.credit.history;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.bonusnote.BonusNoteEvent;
import voti.credit.call.CallEvent;
import voti.credit.check.CreditCheckEvent;
import voti.credit.collective.CollectiveInvoiceEvent;
import voti.credit.confirmation.BalanceConfirmationEvent;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.cutover.TakenOverEvent;
import voti.credit.decision.CreditDecisionEvent;
import voti.credit.dispute.DisputeEvent;
import voti.credit.dunning.DunningLetterEvent;
import voti.credit.dunningterms.DunningTermsEvent;
import voti.credit.einvoice.EInvoiceEvent;
import voti.credit.group.GroupLimitEvent;
import voti.credit.handover.HandOverEvent;
import voti.credit.invoice.InvoiceEvent;
import voti.credit.limitproposal.LimitProposalEvent;
import voti.credit.numbering.NumberSeriesEvent.NumberDrawn;
import voti.credit.policy.CreditPolicyEvent.PolicyApprovalRefused;
import voti.credit.policy.CreditPolicyEvent.PolicyApproved;
import voti.credit.policy.CreditPolicyEvent.PolicyDrafted;
import voti.credit.policy.CreditPolicyEvent.PolicyWithdrawn;
import voti.credit.promise.PromiseEvent;
import voti.credit.rates.RateEvent.RatesRecorded;
import voti.credit.receipt.ReceiptEvent;
import voti.credit.revaluation.RevaluationEvent;
import voti.credit.terms.BillingTermsEvent;
import voti.credit.writeoff.WriteOffEvent;
import voti.kit.events.Recorded;
import voti.kit.publishing.Entry;
import voti.kit.publishing.Historian;

/** Tells the account's history what happened to its credit. */
@Component
class CreditHistorian implements Historian {

  @Override
  public @Nullable Entry tell(Object event, Recorded recorded) {
    return switch (event) {
      case CreditAccountEvent e -> CreditAccountStory.tell(e);
      case CreditCheckEvent.CheckRecorded e -> PaperStory.tell(e);
      case CreditDecisionEvent e -> DecisionStory.tell(e);
      case LimitProposalEvent e -> ProposalStory.tell(e);
      case InvoiceEvent e -> PaperStory.tell(e);
      case BonusNoteEvent e -> BonusStory.tell(e);
      case GroupLimitEvent e -> GroupStory.tell(e);
      case BillingTermsEvent e -> BillStory.tell(e);
      case CollectiveInvoiceEvent e -> BillStory.tell(e);
      case EInvoiceEvent e -> BillStory.tell(e);
      case BalanceConfirmationEvent e -> ConfirmationStory.tell(e);
      case DisputeEvent e -> ClaimStory.tell(e);
      case PromiseEvent e -> ClaimStory.tell(e);
      case CallEvent.CallLogged e -> ClaimStory.tell(e);
      case DunningLetterEvent e -> DunningStory.tell(e);
      case DunningTermsEvent.DunningTermsSet e -> DunningStory.tell(e);
      case HandOverEvent e -> DunningStory.tell(e);
      case WriteOffEvent e -> DunningStory.tell(e);
      case TakenOverEvent e -> CutOverStory.tell(e);
      default -> null;
    };
  }

  @Override
  public Map<Class<?>, String> silent() {
    var silent = new LinkedHashMap<Class<?>, String>(DunningStory.silent());
    silent.putAll(LedgerStory.silent());
    silent.putAll(ConfirmationStory.silent());
    silent.putAll(CutOverStory.silent());
    silent.putAll(
        Map.ofEntries(
            entry(GroupLimitEvent.GroupLimitDecided.class, "it belongs to no single account"),
            entry(
                GroupLimitEvent.MemberReported.class,
                "the movement tells it; the group only counts it"),
            entry(
                GroupLimitEvent.GroupConsented.class, "reservation-kept tells it, at the account"),
            entry(
                GroupLimitEvent.GroupDeclined.class,
                "reservation-given-back tells it, with the same rules"),
            entry(
                CreditDecisionEvent.DecisionOpened.class,
                "order-withheld tells it, with the same evaluation"),
            entry(ReceiptEvent.ReceiptMatched.class, "receipt-booked tells it"),
            entry(
                ReceiptEvent.ReceiptUnmatched.class, "it is not known whose account it belongs to"),
            entry(ReceiptEvent.MatchProposed.class, "nothing is booked by it"),
            entry(ReceiptEvent.MatchMade.class, "receipt-booked and receipt-allocated tell it"),
            entry(ReceiptEvent.MatchTakenBack.class, "receipt-unallocated tells it"),
            entry(ReceiptEvent.BookingRefused.class, "movement-refused tells it"),
            entry(ReceiptEvent.CashReturned.class, "receipt-reversed tells it"),
            entry(
                ReceiptEvent.ReceiptSplit.class,
                "its parts are told when it is known whose they are"),
            entry(
                RevaluationEvent.RevaluationStarted.class,
                "it belongs to no account; items-revalued tells it at each"),
            entry(
                RevaluationEvent.RevaluationTakenBack.class,
                "it belongs to no account; revaluation-reversed tells it at each"),
            entry(NumberDrawn.class, "it belongs to no account; the invoice tells its number"),
            entry(
                RatesRecorded.class,
                "it belongs to no account; a decision that used a rate tells it"),
            entry(
                InvoiceEvent.BilledCollectively.class,
                "invoice-issued tells it, with every delivery it bills"),
            entry(
                InvoiceEvent.ReturnForwarded.class,
                "credit-note-issued tells it, where it is credited"),
            entry(
                EInvoiceEvent.EInvoiceQueued.class,
                "invoice-issued tells of the bill; its sending is told when it is sent"),
            entry(
                PolicyDrafted.class,
                "it belongs to no account; a check names the policy it was judged by"),
            entry(
                PolicyApproved.class,
                "it belongs to no account; a check names the policy it was judged by"),
            entry(PolicyWithdrawn.class, "it belongs to no account; the list of policies shows it"),
            entry(
                PolicyApprovalRefused.class,
                "it belongs to no account; the list of policies shows what is drafted")));
    return silent;
  }
}
