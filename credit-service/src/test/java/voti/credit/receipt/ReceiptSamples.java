package voti.credit.receipt;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import voti.credit.Samples;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.Exposure;
import voti.credit.creditaccount.Standing;
import voti.credit.matching.Proposal;
import voti.values.decision.RuleResult;

/** One event of every kind of a receipt. */
public final class ReceiptSamples {

  private static final String RECEIPT = "rec-7f-0192f3a0-0052-7000-8000-000000000001";
  private static final String INVOICE = "inv-7f-0192f3a0-0040-7000-8000-000000000001";
  private static final LocalDate DAY = LocalDate.parse("2010-01-31");

  private ReceiptSamples() {}

  /** The same cash on the debtor's account, with what was given up beside it, and its mirror. */
  public static List<Object> onTheAccount() {
    var standing =
        new Standing(Exposure.none(Currency.getInstance("SEK")), Samples.sek("10000.00"));
    var allocation =
        new Allocation(
            INVOICE,
            Samples.sek("97.00"),
            Samples.sek("2.00"),
            Samples.sek("0.50"),
            Samples.sek("0.50"));
    return List.of(
        new CreditAccountEvent.ReceiptAllocated(
            CreditAccounts.of(Samples.ACCOUNT),
            Samples.ACCOUNT,
            RECEIPT,
            INVOICE,
            allocation.cash(),
            allocation,
            DAY,
            DAY,
            standing),
        new CreditAccountEvent.ReceiptUnallocated(
            CreditAccounts.of(Samples.ACCOUNT),
            Samples.ACCOUNT,
            RECEIPT,
            allocation,
            DAY,
            0,
            null,
            DAY,
            DAY,
            "wrong",
            standing));
  }

  public static List<Object> ofEveryKind() {
    var one = Samples.sek("1");
    var none = Samples.sek("0");
    var allocation = new Allocation(INVOICE, one, none, none, none);
    var proposal =
        new Proposal(
            Samples.ACCOUNT,
            List.of(allocation),
            none,
            70,
            List.of(new RuleResult("number-in-text", true, "Its text names 2010-000001.")));
    var cash = new Cash("EE1", "R", one, DAY, DAY, List.of(), null);
    return List.of(
        new ReceiptEvent.ReceiptMatched(
            RECEIPT,
            Samples.ACCOUNT,
            INVOICE,
            "EE1",
            "R",
            one,
            DAY,
            DAY,
            "number",
            List.of(allocation),
            null,
            List.of(),
            null),
        new ReceiptEvent.ReceiptUnmatched(
            RECEIPT, "EE1", "R", one, DAY, DAY, "It names nothing.", List.of(), null),
        new ReceiptEvent.MatchProposed(RECEIPT, null, List.of(proposal), "It names nothing."),
        new ReceiptEvent.MatchMade(
            RECEIPT,
            Samples.ACCOUNT,
            true,
            List.of(allocation),
            "prepayment",
            "ord-1",
            one,
            none,
            DAY,
            DAY,
            "by hand"),
        new ReceiptEvent.MatchTakenBack(
            RECEIPT, Samples.ACCOUNT, true, List.of(allocation), one, one, DAY, DAY, "wrong"),
        new ReceiptEvent.BookingRefused(
            RECEIPT, Samples.ACCOUNT, "match", allocation, one, "rule", "It is paid already."),
        new ReceiptEvent.CashReturned(RECEIPT, Samples.ACCOUNT, "R2", one, DAY, DAY, "called back"),
        new ReceiptEvent.ReceiptSplit(
            RECEIPT,
            null,
            cash,
            List.of(new ReceiptPart(one, List.of(), null)),
            "it is another debtor's"));
  }
}
