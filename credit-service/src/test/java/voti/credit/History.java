package voti.credit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import voti.credit.bonusnote.BonusSamples;
import voti.credit.check.CheckRecordings;
import voti.credit.creditaccount.Life;
import voti.credit.cutover.CutOverSamples;
import voti.credit.invoice.CreditorReference;
import voti.credit.invoice.InvoiceEvent;
import voti.credit.numbering.NumberSeriesEvent;
import voti.credit.policies.ShippedPolicy;
import voti.credit.policy.CreditPolicyEvent;
import voti.credit.policy.ShippedDecision;
import voti.credit.rates.RateEvent;
import voti.credit.receipt.ReceiptSamples;
import voti.kit.events.Recorded;

/** One event of every kind, with the story's figures. */
public final class History {

  private static final String SECOND = "ord-7f-0192f3a0-0021-7000-8000-000000000001";
  private static final String THIRD = "ord-7f-0192f3a0-0022-7000-8000-000000000001";
  private static final String DECISION = "cde-7f-0192f3a0-0021-7000-8000-000000000001";
  private static final String INVOICE = "inv-7f-0192f3a0-0040-7000-8000-000000000001";
  private static final String RECEIPT = "rec-7f-0192f3a0-0052-7000-8000-000000000001";
  private static final LocalDate DAY = LocalDate.parse("2010-01-31");

  private History() {}

  public static List<Object> ofEveryKind() {
    var events = new ArrayList<Object>();
    events.add(CheckRecordings.recorded());
    events.add(CheckRecordings.empty());
    try (var life = new Life()) {
      life.limit("10000.00").order(Samples.ORDER, "5805.00").order(SECOND, "4500.00");
      life.release(SECOND, "10", 5).order(THIRD, "700.00").cancel(THIRD);
      life.deliver(Samples.delivery()).invoice(Samples.DISPATCH, "5731.29");
      life.receive(RECEIPT, Samples.DISPATCH, "5731.29").credit(Samples.DISPATCH, "29.48");
      life.cancel(Samples.ORDER);
      events.addAll(life.events());
    }
    events.addAll(BookHistory.ofEveryKind());
    events.addAll(GroupHistory.ofEveryKind());
    events.addAll(DecisionHistory.ofEveryKind(DECISION, SECOND));
    events.addAll(DecisionHistory.ofProposals());
    events.addAll(ClaimHistory.ofEveryKind());
    events.addAll(CutOverSamples.ofEveryKind());
    events.addAll(invoices());
    events.addAll(BonusSamples.ofEveryKind());
    events.addAll(BillHistory.ofEveryKind());
    events.addAll(ReceiptSamples.ofEveryKind());
    events.addAll(ReceiptSamples.onTheAccount());
    events.addAll(policies());
    events.addAll(LedgerHistory.ofEveryKind());
    events.addAll(ConfirmationHistory.ofEveryKind());
    events.add(new RateEvent.RatesRecorded("rat-00-1", DAY, Map.of("SEK", BigDecimal.TEN), "ECB"));
    events.add(new NumberSeriesEvent.NumberDrawn("num-00-1", INVOICE, 1, "2010-000001"));
    return events;
  }

  private static List<Object> policies() {
    var policy = ShippedPolicy.read();
    return List.of(
        new CreditPolicyEvent.PolicyDrafted(
            "cpo-00-2", 2, policy.policy(), policy.data(), "Why", "emp-00-1"),
        new CreditPolicyEvent.PolicyApproved("cpo-00-2", 2, DAY, ShippedDecision.granted()),
        new CreditPolicyEvent.PolicyWithdrawn("cpo-00-2", 2, "Too strict", "emp-00-1"),
        new CreditPolicyEvent.PolicyApprovalRefused(
            "cpo-00-2", 2, "rule", "No.", ShippedDecision.granted()));
  }

  private static List<Object> invoices() {
    var delivery = Samples.delivery();
    var goods = Samples.returned("29.48");
    var note = "crn-7f-0192f3a0-0051-7000-8000-000000000001";
    return List.of(
        new InvoiceEvent.InvoiceIssued(
            INVOICE,
            Samples.ACCOUNT,
            Samples.ACCOUNT,
            Samples.ORDER,
            Samples.DISPATCH,
            "2010-000001",
            CreditorReference.of("2010-000001"),
            delivery.on(),
            delivery.on().plusDays(30),
            delivery.lines(),
            delivery.charge(),
            delivery.vat(),
            delivery.gross(),
            BillHistory.bill()),
        new InvoiceEvent.CreditNoteIssued(
            INVOICE,
            Samples.ACCOUNT,
            note,
            "2010-000001-C1",
            "2010-000001",
            Samples.ORDER,
            Samples.RETURN,
            Samples.ACT,
            goods.cause(),
            goods.on(),
            goods.lines(),
            goods.gross(),
            BillHistory.bill().vat()),
        new InvoiceEvent.CreditNotePosted(
            INVOICE,
            Samples.ACCOUNT,
            note,
            "ERP-C7",
            "2010-000001",
            goods.on(),
            goods.cause(),
            goods.lines(),
            goods.gross(),
            BillHistory.bill().vat(),
            "erp"),
        new InvoiceEvent.ReturnAwaitsInvoice(INVOICE, Samples.ACCOUNT, note, goods),
        new InvoiceEvent.CreditNoteRefused(
            INVOICE, Samples.ACCOUNT, Samples.RETURN, "rule", "It is too much."));
  }

  /** Written at a fixed instant by the controller. */
  public static Recorded recorded() {
    return new Recorded(
        "event-1",
        7,
        7 * 4096,
        Instant.parse("2010-01-31T10:00:00Z"),
        People.controller("Good payer, first season"),
        "cause",
        "correlation",
        DECISION);
  }
}
