package voti.credit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import voti.credit.bonusnote.BonusSamples;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountCommand;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Fallen;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.Life;
import voti.credit.creditaccount.Revalued;
import voti.credit.creditaccount.UnallocatedReceipt;
import voti.credit.goods.Deduction;
import voti.credit.goods.GoodsLine;
import voti.credit.invoice.Bill;
import voti.credit.invoice.BilledDelivery;
import voti.credit.invoice.InvoiceEvent;
import voti.credit.invoice.InvoiceKind;
import voti.credit.receipt.ReceiptEvent;
import voti.credit.vat.VatCategory;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/** Entries as a bookkeeper would write them. */
class WorkedEntriesTest {

  private static final LocalDate DAY = LocalDate.parse("2026-02-02");
  private static final Percentage STANDARD = Percentage.of("24");
  private static final Percentage REDUCED = Percentage.of("9");
  private static final String INVOICE = "inv-7f-1";
  private static final String RECEIPT = "rec-7f-1";

  private final Life life = new Life();
  private final JournalViews views = new JournalViews();

  @AfterEach
  void close() {
    life.close();
    views.close();
  }

  private static Money sek(String amount) {
    return Money.of(amount, "SEK");
  }

  private static VatSubtotal at(Percentage rate, String base, String vat) {
    return new VatSubtotal(VatCategory.S, rate, sek(base), sek(vat));
  }

  /** 100.00 at 24 %, 50.00 at 9 %: 178.50. */
  private static InvoiceEvent.InvoicePosted posted(InvoiceKind kind) {
    return new InvoiceEvent.InvoicePosted(
        INVOICE,
        Life.ACCOUNT,
        null,
        "A-1",
        "RF00",
        DAY,
        DAY.plusDays(30),
        List.of(),
        sek("0.00"),
        sek("28.50"),
        sek("178.50"),
        "erp",
        bill(kind, at(STANDARD, "100.00", "24.00"), at(REDUCED, "50.00", "4.50")));
  }

  private static Bill bill(InvoiceKind kind, VatSubtotal... vat) {
    return new Bill(
        kind, List.of(vat), null, voti.credit.terms.PaymentTerms.net(30), List.of(), List.of());
  }

  private CreditAccountEvent booked(ItemKind kind) {
    life.limit("10000.00");
    life.book(new ItemFacts(INVOICE, kind, "A-1", sek("178.50"), DAY, DAY.plusDays(30)));
    return life.last();
  }

  private static CreditAccountEvent allocated(Life life, Allocation allocation) {
    return new CreditAccountEvent.ReceiptAllocated(
        Life.ID,
        Life.ACCOUNT,
        RECEIPT,
        INVOICE,
        allocation.cash(),
        allocation,
        DAY.plusDays(8),
        DAY.plusDays(8),
        life.standing());
  }

  private static CreditAccountEvent unallocated(Life life, Allocation allocation) {
    return new CreditAccountEvent.ReceiptUnallocated(
        Life.ID,
        Life.ACCOUNT,
        RECEIPT,
        allocation,
        null,
        null,
        null,
        DAY.plusDays(8),
        DAY.plusDays(8),
        "Another's.",
        life.standing());
  }

  private static Allocation discounted(String cash, String discount) {
    return new Allocation(INVOICE, sek(cash), sek(discount), sek("0"), sek("0"));
  }

  private List<String> lines(String kind) {
    return views.entries().stream()
        .filter(entry -> entry.kind().equals(kind))
        .flatMap(entry -> entry.lines().stream())
        .map(
            line ->
                line.symbol().word()
                    + (line.rate() == null ? "" : " " + line.rate().percent())
                    + " "
                    + line.amount().amount())
        .toList();
  }

  /** 112.04 at two rates, paid out, and sent back by the bank. */
  @Test
  void aBonusTakesItsSalesAndVatBackAndIsPaidOut() {
    life.limit("10000.00");
    var day = LocalDate.parse("2011-01-15");
    var gross = sek("137.12");
    life.book(
        new ItemFacts(
            BonusSamples.ID, ItemKind.BONUS_PAYABLE, "C2011-000001", gross.negated(), day, day));
    views.hear(BonusSamples.issued(BonusSamples.bonus(true)), life.last());
    assertThat(lines("credit-note"))
        .containsExactly(
            "receivables -137.12",
            "sales 24 100.00",
            "output-vat 24 24.00",
            "sales 9 12.04",
            "output-vat 9 1.08");
    life.send(
        new CreditAccountCommand.PayOutItem(
            Life.ID, Life.ACCOUNT, "pay-1", BonusSamples.ID, gross, day, "Order 118"));
    views.hear(life.last());
    assertThat(lines("payout")).containsExactly("receivables 137.12", "bank -137.12");
    life.send(new CreditAccountCommand.UndoPayout(Life.ID, Life.ACCOUNT, "pay-1", day, "Closed"));
    views.hear(life.last());
    assertThat(views.entries().getLast().mirrorOf()).isNotNull();
    assertThat(lines("payout"))
        .containsExactly(
            "receivables 137.12", "bank -137.12", "receivables -137.12", "bank 137.12");
  }

  /** Carried in crowns, a bonus in euros keeps the proportions of its rates. */
  @Test
  void aBonusInAnotherCurrencyKeepsItsRates() {
    var split =
        Split.of(List.of(at(STANDARD, "-100.00", "-24.00"), at(REDUCED, "-50.00", "-4.50")));
    var half = split.of(sek("-89.25"));
    assertThat(half.total()).isEqualTo(sek("-89.25"));
    assertThat(half.shares().getFirst().net()).isEqualTo(sek("-50.00"));
  }

  @Test
  void anInvoiceOfTwoRates() {
    views.hear(posted(InvoiceKind.POSTED), booked(ItemKind.INVOICE));
    assertThat(lines("invoice"))
        .containsExactly(
            "receivables 178.50",
            "sales 24 -100.00",
            "output-vat 24 -24.00",
            "sales 9 -50.00",
            "output-vat 9 -4.50");
  }

  @Test
  void aSettlementDiscountOfTwoPercentCorrectsTheVatOfBothRates() {
    views.hear(posted(InvoiceKind.POSTED), booked(ItemKind.INVOICE));
    views.hear(allocated(life, discounted("174.93", "3.57")));
    assertThat(lines("allocation"))
        .containsExactly("unallocated-receipts 174.93", "receivables -174.93");
    assertThat(lines("settlement-discount"))
        .containsExactly(
            "receivables -3.57",
            "settlement-discount 24 2.00",
            "output-vat 24 0.48",
            "settlement-discount 9 1.00",
            "output-vat 9 0.09");
  }

  @Test
  void takenBackItIsItsMirror() {
    views.hear(posted(InvoiceKind.POSTED), booked(ItemKind.INVOICE));
    var first = discounted("30.00", "1.01");
    var second = discounted("60.00", "1.33");
    views.hear(allocated(life, first), allocated(life, second), unallocated(life, first));
    var discounts =
        views.entries().stream()
            .filter(entry -> entry.kind().equals("settlement-discount"))
            .toList();
    assertThat(discounts).hasSize(3);
    assertThat(discounts.get(2).mirrorOf()).isEqualTo(discounts.get(0).id());
    assertThat(discounts.get(2).lines())
        .isEqualTo(discounts.get(0).lines().stream().map(JournalLine::negated).toList());
  }

  @Property(tries = 60)
  void discountsInPartsCorrectTheWholeVat(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 2500) Integer> parts) {
    try (var alone = new Life();
        var book = new JournalViews()) {
      alone.limit("10000.00");
      alone.book(
          new ItemFacts(INVOICE, ItemKind.INVOICE, "A-1", sek("178.50"), DAY, DAY.plusDays(30)));
      book.hear(posted(InvoiceKind.POSTED), alone.last());
      var left = 17850;
      for (var part : parts) {
        var cents = Math.min(part, left);
        left -= cents;
        book.hear(allocated(alone, discounted("0.00", cents(cents))));
      }
      book.hear(allocated(alone, discounted("0.00", cents(left))));
      var none = sek("0");
      var vat =
          book.entries().stream()
              .flatMap(entry -> entry.lines().stream())
              .filter(line -> line.symbol() == voti.credit.ledgermap.LedgerSymbol.OUTPUT_VAT)
              .map(JournalLine::amount)
              .reduce(none, Money::plus);
      assertThat(vat).isEqualTo(none);
    }
  }

  private static String cents(int cents) {
    return java.math.BigDecimal.valueOf(cents, 2).toPlainString();
  }

  @Test
  void aPrepaymentsVatFallsDueWithTheCash() {
    views.hear(posted(InvoiceKind.PREPAYMENT), booked(ItemKind.PREPAYMENT));
    assertThat(lines("prepayment"))
        .containsExactly("receivables 178.50", "prepayments-billed -178.50");
    var half = Allocation.ofCash(INVOICE, sek("89.25"));
    views.hear(allocated(life, half));
    assertThat(lines("prepaid"))
        .containsExactly(
            "prepayments-billed 89.25",
            "prepayments-received 24 -50.00",
            "output-vat 24 -12.00",
            "prepayments-received 9 -25.00",
            "output-vat 9 -2.25");
    views.hear(unallocated(life, half));
    assertThat(
            views.balance(voti.credit.ledgermap.LedgerSymbol.OUTPUT_VAT, LocalDate.MAX, sek("0")))
        .isEqualTo(sek("0"));
  }

  /**
   * 89.25 of 178.50 was paid ahead; the goods are billed at 178.50 less that. Sales are whole once,
   * the VAT of each rate falls due once.
   */
  @Test
  void whatWasPaidAheadIsOwedNoMoreAndItsVatFallsDueOnce() {
    views.hear(posted(InvoiceKind.PREPAYMENT), booked(ItemKind.PREPAYMENT));
    views.hear(allocated(life, Allocation.ofCash(INVOICE, sek("89.25"))));
    var ahead =
        new Deduction(
            INVOICE,
            "A-1",
            DAY,
            List.of(at(STANDARD, "50.00", "12.00"), at(REDUCED, "25.00", "2.25")));
    var bill =
        new Bill(
            InvoiceKind.DELIVERY,
            List.of(at(STANDARD, "50.00", "12.00"), at(REDUCED, "25.00", "2.25")),
            null,
            voti.credit.terms.PaymentTerms.net(30),
            List.of(),
            List.of(),
            List.of(ahead),
            null);
    var last = "inv-7f-2";
    views.hear(
        new InvoiceEvent.InvoiceIssued(
            last,
            Life.ACCOUNT,
            Life.ACCOUNT,
            "ord-7f-1",
            "dis-7f-1",
            "A-2",
            "RF00",
            DAY,
            DAY.plusDays(30),
            List.of(),
            sek("0.00"),
            sek("14.25"),
            sek("89.25"),
            bill),
        new CreditAccountEvent.DeliveryInvoiced(
            Life.ID,
            Life.ACCOUNT,
            last,
            "dis-7f-1",
            sek("89.25"),
            new ItemFacts(last, ItemKind.INVOICE, "A-2", sek("89.25"), DAY, DAY.plusDays(30)),
            sek("89.25"),
            life.standing()));
    assertThat(lines("invoice"))
        .containsExactly(
            "receivables 89.25",
            "sales 24 -100.00",
            "output-vat 24 -24.00",
            "sales 9 -50.00",
            "output-vat 9 -4.50",
            "prepayments-received 24 50.00",
            "output-vat 24 12.00",
            "prepayments-received 9 25.00",
            "output-vat 9 2.25");
    assertThat(
            views.balance(voti.credit.ledgermap.LedgerSymbol.OUTPUT_VAT, LocalDate.MAX, sek("0")))
        .as("14.25 with the cash and 14.25 with the goods")
        .isEqualTo(sek("-28.50"));
    assertThat(
            views.balance(
                voti.credit.ledgermap.LedgerSymbol.PREPAYMENTS_RECEIVED, LocalDate.MAX, sek("0")))
        .isEqualTo(sek("0"));
  }

  @Test
  void aCollectiveInvoiceIsBookedByDeliveriesAndSumsToItself() {
    var one = delivery("dis-7f-1", "10.01", "2.00");
    var two = delivery("dis-7f-2", "20.02", "5.21");
    var vat = List.of(new VatSubtotal(VatCategory.S, STANDARD, sek("30.03"), sek("7.21")));
    var bill =
        new Bill(
            InvoiceKind.COLLECTIVE,
            vat,
            null,
            voti.credit.terms.PaymentTerms.net(30),
            List.of(),
            List.of(one, two));
    views.hear(
        new InvoiceEvent.InvoiceIssued(
            INVOICE,
            Life.ACCOUNT,
            Life.ACCOUNT,
            "ord-7f-1",
            "dis-7f-1",
            "A-1",
            "RF00",
            DAY,
            DAY.plusDays(30),
            one.lines(),
            sek("0.00"),
            sek("7.21"),
            sek("37.24"),
            bill));
    life.limit("10000.00");
    // The later delivery is booked first.
    views.hear(invoiced(two), invoiced(one));
    assertThat(lines("invoice"))
        .containsExactly(
            "receivables 25.23",
            "sales 24 -20.02",
            "output-vat 24 -5.21",
            "receivables 12.01",
            "sales 24 -10.01",
            "output-vat 24 -2.00");
  }

  private static BilledDelivery delivery(String dispatch, String net, String vat) {
    var line =
        new GoodsLine(
            1, "prd-1", Quantity.of("1", "C62"), sek(net), VatCategory.S, STANDARD, null, null);
    return new BilledDelivery(
        dispatch,
        "ord-7f-1",
        Life.ACCOUNT,
        DAY,
        List.of(line),
        sek("0.00"),
        sek(net).plus(sek(vat)));
  }

  private CreditAccountEvent invoiced(BilledDelivery delivery) {
    return new CreditAccountEvent.DeliveryInvoiced(
        Life.ID,
        Life.ACCOUNT,
        INVOICE,
        delivery.dispatch(),
        delivery.gross(),
        new ItemFacts(INVOICE, ItemKind.INVOICE, "A-1", delivery.gross(), DAY, DAY.plusDays(30)),
        life.standing());
  }

  @Test
  void aCreditNoteTakesBackAtItsOwnRates() {
    var note = "crn-7f-1";
    views.hear(
        posted(InvoiceKind.POSTED),
        booked(ItemKind.INVOICE),
        new InvoiceEvent.CreditNoteIssued(
            INVOICE,
            Life.ACCOUNT,
            note,
            "A-1-C1",
            "A-1",
            "ord-7f-1",
            "ret-7f-1",
            "act-7f-1",
            "Broken",
            DAY.plusDays(3),
            List.of(),
            sek("10.90"),
            List.of(at(REDUCED, "10.00", "0.90"))),
        new CreditAccountEvent.CreditNoteBooked(
            Life.ID,
            Life.ACCOUNT,
            note,
            INVOICE,
            sek("10.90"),
            DAY.plusDays(3),
            null,
            life.standing()));
    assertThat(lines("credit-note"))
        .containsExactly("sales 9 10.00", "output-vat 9 0.90", "receivables -10.90");
    assertThat(views.entries().getLast().number()).isEqualTo("A-1-C1");
  }

  @Test
  void cashPassesTheBankThenItsDebtorAndGoesBackTheSameWay() {
    life.limit("10000.00");
    var on = DAY.plusDays(8);
    views.hear(
        new ReceiptEvent.ReceiptUnmatched(
            RECEIPT, "EE1", "ref-1", sek("75.00"), on, on, "It names nothing.", null, null),
        new CreditAccountEvent.ReceiptBooked(
            Life.ID,
            Life.ACCOUNT,
            new UnallocatedReceipt(RECEIPT, null, sek("75.00"), on, on, null, null),
            sek("75.00"),
            life.standing()),
        new CreditAccountEvent.ReceiptReversed(
            Life.ID,
            Life.ACCOUNT,
            RECEIPT,
            sek("75.00"),
            null,
            on.plusDays(1),
            on.plusDays(1),
            "Returned.",
            sek("0.00"),
            life.standing()),
        new ReceiptEvent.CashReturned(
            RECEIPT,
            Life.ACCOUNT,
            "ref-2",
            sek("75.00"),
            on.plusDays(1),
            on.plusDays(1),
            "Returned."));
    assertThat(lines("bank"))
        .containsExactly(
            "bank 75.00",
            "unidentified-receipts -75.00",
            "bank -75.00",
            "unidentified-receipts 75.00");
    assertThat(lines("receipt"))
        .containsExactly(
            "unidentified-receipts 75.00",
            "unallocated-receipts -75.00",
            "unidentified-receipts -75.00",
            "unallocated-receipts 75.00");
    assertThat(views.entries()).filteredOn(entry -> entry.mirrorOf() != null).hasSize(2);
  }

  @Test
  void whatTheRatesLeaveIsExchange() {
    views.hear(posted(InvoiceKind.POSTED), booked(ItemKind.INVOICE));
    var gained =
        new Allocation(
            INVOICE, sek("180.00"), sek("0"), sek("0"), sek("0"), sek("1.50"), null, null);
    views.hear(allocated(life, gained), unallocated(life, gained));
    assertThat(lines("exchange"))
        .containsExactly(
            "exchange-difference -1.50",
            "receivables 1.50",
            "exchange-difference 1.50",
            "receivables -1.50");
    assertThat(
            views.balance(voti.credit.ledgermap.LedgerSymbol.RECEIVABLES, LocalDate.MAX, sek("0")))
        .isEqualTo(sek("178.50"));
  }

  @Test
  void aSetOffAndARevaluationMoveReceivablesAgainstExchange() {
    views.hear(posted(InvoiceKind.POSTED), booked(ItemKind.INVOICE));
    var credit = new Fallen("inv-7f-2", sek("-50.00"), null, DAY, 0);
    var invoice = new Fallen(INVOICE, sek("49.00"), null, DAY, 0);
    views.hear(
        new CreditAccountEvent.ItemsSetOff(
            Life.ID, Life.ACCOUNT, "set-7f-1", credit, invoice, DAY, life.standing()),
        new CreditAccountEvent.SetOffUndone(
            Life.ID, Life.ACCOUNT, "set-7f-1", credit, invoice, DAY, "Another's.", life.standing()),
        new CreditAccountEvent.ItemsRevalued(
            Life.ID,
            Life.ACCOUNT,
            "rev-7f-1",
            false,
            DAY,
            List.of(
                new Revalued(
                    INVOICE,
                    Money.of("15.00", "EUR"),
                    sek("178.50"),
                    sek("180.00"),
                    new java.math.BigDecimal("12"))),
            life.standing()));
    assertThat(lines("set-off"))
        .containsExactly(
            "receivables 50.00",
            "receivables -49.00",
            "exchange-difference -1.00",
            "receivables -50.00",
            "receivables 49.00",
            "exchange-difference 1.00");
    assertThat(views.entries())
        .filteredOn(entry -> entry.kind().equals("set-off") && entry.mirrorOf() != null)
        .hasSize(1);
    assertThat(lines("revaluation"))
        .containsExactly("receivables 1.50", "exchange-difference -1.50");
  }
}
