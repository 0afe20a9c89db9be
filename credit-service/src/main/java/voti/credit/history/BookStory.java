package voti.credit.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.CreditAccountEvent.CashKept;
import voti.credit.creditaccount.CreditAccountEvent.DunningLevelRaised;
import voti.credit.creditaccount.CreditAccountEvent.ItemBooked;
import voti.credit.creditaccount.CreditAccountEvent.ItemReinstated;
import voti.credit.creditaccount.CreditAccountEvent.LimitsChanged;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptAllocated;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptReversed;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptUnallocated;
import voti.credit.creditaccount.CreditAccountEvent.TermsNoted;
import voti.kit.publishing.Entry;

/** The entries of items, cash and limits that need words of their own. */
final class BookStory {

  private BookStory() {}

  static Entry settled(ReceiptAllocated e, Allocation beside) {
    var figures = Figures.of(e.standing(), "amount", e.amount());
    if (beside.part() != null && beside.givenUp().isZero()) {
      return new Entry(
          e.account(),
          "receipt-allocated-part",
          e.valued(),
          figures,
          Map.of("part", beside.part().toString()),
          List.of(e.receipt(), e.invoice()),
          null);
    }
    figures.put("beside", Figures.plain(beside.givenUp()));
    return new Entry(
        e.account(),
        "receipt-settled",
        e.valued(),
        figures,
        Map.of(),
        List.of(e.receipt(), e.invoice()),
        null);
  }

  static Entry tell(LimitsChanged e) {
    var figures = Figures.of(e.standing());
    return new Entry(
        e.account(),
        e.standing().limit() == null ? "limits-none" : "limits-" + e.what(),
        e.on(),
        figures,
        Map.of("why", e.decision().reason()),
        links(e.extra()),
        e.decision());
  }

  static Entry tell(CashKept e) {
    var mark = e.mark();
    var order = mark == null ? null : mark.order();
    return new Entry(
        e.account(),
        mark == null ? "cash-free" : "cash-kept-" + mark.purpose(),
        null,
        Figures.of(e.standing(), "amount", e.amount()),
        Map.of(),
        order == null ? List.of(e.receipt()) : List.of(e.receipt(), order),
        null);
  }

  static Entry tell(TermsNoted e) {
    var before = e.before();
    return new Entry(
        e.account(),
        before != null && e.days() > before ? "terms-grew" : "terms-noted",
        e.on(),
        Figures.of(e.standing()),
        Map.of("days", Integer.toString(e.days()), "before", String.valueOf(before)),
        List.of(),
        null);
  }

  static Entry tell(ItemBooked e) {
    return new Entry(
        e.account(),
        "item-booked-" + e.item().kind().word(),
        e.item().issuedOn(),
        Figures.of(e.standing(), "amount", e.item().amount()),
        Map.of(
            "number", e.item().number(),
            "due", e.item().dueOn().toString(),
            "why", e.why()),
        List.of(e.item().item()),
        null);
  }

  static Entry tell(ReceiptUnallocated e) {
    return new Entry(
        e.account(),
        "receipt-unallocated",
        null,
        Figures.of(e.standing(), "amount", e.allocation().total()),
        Map.of("why", e.reason()),
        List.of(e.receipt(), e.allocation().item()),
        null);
  }

  static Entry tell(ReceiptReversed e) {
    return new Entry(
        e.account(),
        "receipt-reversed",
        e.valued(),
        Figures.of(e.standing(), "amount", e.amount()),
        Map.of("why", e.reason()),
        List.of(e.receipt()),
        null);
  }

  static Entry tell(ItemReinstated e) {
    return new Entry(
        e.account(),
        "item-reinstated",
        e.on(),
        Figures.of(e.standing(), "amount", e.amount()),
        Map.of("why", e.reason()),
        List.of(e.item(), e.writeOff()),
        null);
  }

  static Entry tell(DunningLevelRaised e) {
    return new Entry(
        e.account(),
        e.part() == null ? "dunning-level-raised" : "dunning-level-raised-part",
        e.on(),
        Figures.of(e.standing()),
        Map.of("level", Integer.toString(e.level()), "part", String.valueOf(e.part())),
        List.of(e.item()),
        null);
  }

  static Entry why(CreditAccountEvent e, String kind, String why) {
    return new Entry(
        e.account(), kind, null, Figures.of(e.standing()), Map.of("why", why), List.of(), null);
  }

  private static List<String> links(@Nullable String one) {
    return one == null ? List.of() : List.of(one);
  }
}
