package voti.credit;

import java.util.ArrayList;
import java.util.List;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.Cover;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.values.Percentage;
import voti.values.Period;

/** One event of every kind about items, cash and what stands beside a limit. */
final class BookHistory {

  private BookHistory() {}

  static List<Object> ofEveryKind() {
    try (var life = new Life()) {
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
              year));
      life.temporary("2000.00", year).restate(Life.DAY.plusYears(2));
      life.endExtra("cov-1");
      return new ArrayList<Object>(
          life.events().stream()
              .filter(event -> !(event instanceof CreditAccountEvent.LimitDecided))
              .filter(event -> !(event instanceof CreditAccountEvent.ReceiptAllocated))
              .toList());
    }
  }
}
