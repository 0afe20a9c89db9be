package voti.credit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.Cover;
import voti.credit.creditaccount.CreditAccountCommand.BookReceipt;
import voti.credit.creditaccount.CreditAccountCommand.PayOutItem;
import voti.credit.creditaccount.CreditAccountCommand.RevalueItems;
import voti.credit.creditaccount.CreditAccountCommand.ReverseRevaluation;
import voti.credit.creditaccount.CreditAccountCommand.SetOffItems;
import voti.credit.creditaccount.CreditAccountCommand.UndoPayout;
import voti.credit.creditaccount.CreditAccountCommand.UndoSetOff;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Earmark;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.credit.creditaccount.Rates;
import voti.credit.creditaccount.ShippedRules;
import voti.credit.terms.DuePart;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;

/** One event of every kind about items, cash and what stands beside a limit. */
final class BookHistory {

  private static final String ORDER = "ord-7f-0192f3a0-0022-7000-8000-000000000022";

  private BookHistory() {}

  static List<Object> ofEveryKind() {
    var today = new BigDecimal("11.0375");
    Rates rates = (from, to, on) -> Optional.of(on.isAfter(Life.DAY) ? BigDecimal.TEN : today);
    try (var life = new Life(ShippedRules.read(), rates)) {
      life.limit("1000.00");
      for (var kind : ItemKind.values()) {
        life.book(
            new ItemFacts(
                "itm-" + kind,
                kind,
                "2010-" + kind.ordinal(),
                Life.sek("100.00"),
                Life.DAY,
                Life.DAY.plusDays(30)));
      }
      var allocation =
          new Allocation(
              "itm-INVOICE",
              Life.sek("97.00"),
              Life.sek("2.00"),
              Life.sek("0.50"),
              Life.sek("0.50"));
      life.cash("rec-1", "97.00").allocate("rec-1", allocation).unallocate("rec-1", allocation);
      life.reverse("rec-1", "97.00").reverse("rec-1", "97.00");
      life.dispute("itm-INVOICE", "dsp-1", "40.00").endDispute("itm-INVOICE", "dsp-1");
      life.dun("itm-INVOICE", 1).block().unblock();
      life.writeOff("itm-INVOICE", "100.00").reinstate("itm-INVOICE", "100.00");
      var year = new Period(Life.DAY, Life.DAY.plusYears(1));
      life.cover(
          new Cover(
              "cov-1",
              "insurance",
              "An insurer",
              Life.sek("500.00"),
              Percentage.of("90"),
              Life.sek("400.00"),
              year,
              30));
      life.temporary("2000.00", year).restate(Life.DAY.plusYears(2));
      life.endExtra("cov-1");
      life.order(ORDER, "10.00").review(ORDER, Life.DAY.plusDays(10));
      life.review(ORDER, Life.DAY.plusDays(181)).reject(ORDER);
      life.cash("rec-2", "5.00").keepCash("rec-2", new Earmark("prepayment", ORDER));
      life.keepCash("rec-2", null).terms(30).terms(60);
      life.book(
          new ItemFacts(
              "bcn-1", ItemKind.BONUS_PAYABLE, "C-1", Life.sek("-9.00"), Life.DAY, Life.DAY));
      life.send(
          new PayOutItem(
              Life.ID, Life.ACCOUNT, "pay-1", "bcn-1", Life.sek("9.00"), Life.DAY, "Order 118"));
      life.send(new UndoPayout(Life.ID, Life.ACCOUNT, "pay-1", Life.DAY, "Account closed."));
      abroad(life);
      inParts(life);
      return new ArrayList<Object>(
          life.events().stream()
              .filter(event -> !(event instanceof CreditAccountEvent.LimitDecided))
              .filter(
                  event ->
                      !(event instanceof CreditAccountEvent.ReceiptAllocated e)
                          || e.allocation().part() != null)
              .filter(event -> !(event instanceof CreditAccountEvent.OrderReserved))
              .filter(event -> !(event instanceof CreditAccountEvent.WaitingOrderDropped))
              .toList());
    }
  }

  /** An item that is due in two parts: a part is paid by its name. */
  private static void inParts(Life life) {
    var due =
        List.of(
            new DuePart(Life.DAY, Life.sek("60.00")),
            new DuePart(Life.DAY.plusDays(30), Life.sek("40.00")));
    var last = Life.DAY.plusDays(30);
    var gross = Life.sek("100.00");
    life.book(
        new ItemFacts("itm-parts", ItemKind.INVOICE, "2010-10", gross, Life.DAY, last, null, due));
    life.cash("rec-4", "60.00");
    life.allocate("rec-4", Allocation.ofCash("itm-parts", Life.sek("60.00")).to(1));
  }

  /** In another currency: booked, revalued and back, paid, and set off without cash. */
  private static void abroad(Life life) {
    for (var sign : List.of("", "-")) {
      life.book(
          new ItemFacts(
              "itm-abroad" + sign,
              sign.isEmpty() ? ItemKind.INVOICE : ItemKind.CREDIT_NOTE,
              "2010-9" + sign,
              Money.of(sign + "10.00", "EUR"),
              Life.DAY,
              Life.DUE));
    }
    var id = Life.ID;
    var account = Life.ACCOUNT;
    var later = Life.DAY.plusDays(1);
    life.send(new RevalueItems(id, account, "rvl-1", List.of("itm-abroad"), later));
    life.send(new ReverseRevaluation(id, account, "rvl-1", later));
    var euro = Money.of("1.00", "EUR");
    life.send(new BookReceipt(id, account, "rec-3", null, euro, later, later));
    life.allocate("rec-3", Allocation.ofCash("itm-abroad", euro));
    life.send(new SetOffItems(id, account, "sof-1", "itm-abroad-", "itm-abroad", euro, later));
    life.send(new UndoSetOff(id, account, "sof-1", later, "It was another."));
  }
}
