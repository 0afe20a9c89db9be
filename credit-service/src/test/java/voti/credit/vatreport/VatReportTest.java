package voti.credit.vatreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static voti.credit.ledgermap.LedgerSymbol.OUTPUT_VAT;
import static voti.credit.ledgermap.LedgerSymbol.PREPAYMENTS_BILLED;
import static voti.credit.ledgermap.LedgerSymbol.PREPAYMENTS_RECEIVED;
import static voti.credit.ledgermap.LedgerSymbol.RECEIVABLES;
import static voti.credit.ledgermap.LedgerSymbol.SALES;
import static voti.credit.ledgermap.LedgerSymbol.SETTLEMENT_DISCOUNT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import voti.credit.journal.JournalEntry;
import voti.credit.journal.JournalLine;
import voti.credit.ledgermap.LedgerSymbol;
import voti.credit.parties.Party;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;

class VatReportTest {

  private static final YearMonth MONTH = YearMonth.parse("2026-10");
  private static final LocalDate DAY = MONTH.atDay(5);
  private static final Percentage STANDARD = Percentage.of("24");
  private static final Percentage REDUCED = Percentage.of("9");
  private static final Percentage NONE = Percentage.of("0");

  private final List<JournalEntry> entries = new ArrayList<>();

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static Party party(String account) {
    return new Party(account, "Buyer " + account, "", "EE", "EE" + account, "1" + account);
  }

  private static JournalLine line(
      LedgerSymbol symbol, VatCategory category, Percentage rate, String amount) {
    return new JournalLine(symbol, category, rate, eur(amount));
  }

  private void entry(String kind, String account, String document, JournalLine... lines) {
    var all = new ArrayList<>(List.of(lines));
    var counter = all.stream().map(JournalLine::amount).reduce(eur("0"), Money::plus).negated();
    var symbol = kind.equals("prepaid") ? PREPAYMENTS_BILLED : RECEIVABLES;
    all.add(new JournalLine(symbol, null, null, counter));
    entries.add(
        new JournalEntry(
            "%05d".formatted(entries.size()),
            kind,
            account,
            document,
            document,
            "no-" + document,
            DAY,
            MONTH,
            MONTH,
            DAY,
            all,
            null,
            Instant.EPOCH,
            entries.size()));
  }

  private void invoice(String account, String document, String net, String vat) {
    entry(
        "invoice",
        account,
        document,
        line(SALES, VatCategory.S, STANDARD, "-" + net),
        line(OUTPUT_VAT, VatCategory.S, STANDARD, "-" + vat));
  }

  private VatReport report() {
    var sum = new VatReport.Sum(VatReportTest::party);
    entries.forEach(sum::add);
    return sum.report(MONTH);
  }

  /** 100.00 and 24 % on it: half of it with the cash, half with the goods. */
  @Example
  void whatWasPaidAheadIsDeclaredOnce() {
    entry(
        "prepaid",
        "a",
        "1",
        line(PREPAYMENTS_RECEIVED, VatCategory.S, STANDARD, "-50.00"),
        line(OUTPUT_VAT, VatCategory.S, STANDARD, "-12.00"));
    entry(
        "invoice",
        "a",
        "2",
        line(SALES, VatCategory.S, STANDARD, "-100.00"),
        line(OUTPUT_VAT, VatCategory.S, STANDARD, "-24.00"),
        line(PREPAYMENTS_RECEIVED, VatCategory.S, STANDARD, "50.00"),
        line(OUTPUT_VAT, VatCategory.S, STANDARD, "12.00"));
    assertThat(report().totals())
        .containsExactly(
            new VatLine("total", VatCategory.S, STANDARD, eur("100.00"), eur("24.00")));
    assertThat(report().lines())
        .containsExactly(
            new VatLine("invoice", VatCategory.S, STANDARD, eur("50.00"), eur("12.00")),
            new VatLine("prepaid", VatCategory.S, STANDARD, eur("50.00"), eur("12.00")));
  }

  @Example
  void aMonthByCategoryAndRate() {
    invoice("a", "1", "10000.00", "2400.00");
    entry(
        "credit-note",
        "a",
        "2",
        line(SALES, VatCategory.S, REDUCED, "100.00"),
        line(OUTPUT_VAT, VatCategory.S, REDUCED, "9.00"));
    entry(
        "settlement-discount",
        "a",
        "1",
        line(SETTLEMENT_DISCOUNT, VatCategory.S, STANDARD, "160.00"),
        line(OUTPUT_VAT, VatCategory.S, STANDARD, "38.40"));
    entry(
        "prepaid",
        "a",
        "3",
        line(PREPAYMENTS_RECEIVED, VatCategory.S, STANDARD, "-50.00"),
        line(OUTPUT_VAT, VatCategory.S, STANDARD, "-12.00"));
    entry("invoice", "b", "4", line(SALES, VatCategory.K, NONE, "-700.00"));
    assertThat(report().lines())
        .containsExactly(
            new VatLine("credit-note", VatCategory.S, REDUCED, eur("-100.00"), eur("-9.00")),
            new VatLine("invoice", VatCategory.S, STANDARD, eur("10000.00"), eur("2400.00")),
            new VatLine("invoice", VatCategory.K, NONE, eur("700.00"), eur("0.00")),
            new VatLine("prepaid", VatCategory.S, STANDARD, eur("50.00"), eur("12.00")),
            new VatLine(
                "settlement-discount", VatCategory.S, STANDARD, eur("-160.00"), eur("-38.40")));
    assertThat(report().totals())
        .containsExactly(
            new VatLine("total", VatCategory.S, REDUCED, eur("-100.00"), eur("-9.00")),
            new VatLine("total", VatCategory.S, STANDARD, eur("9890.00"), eur("2373.60")),
            new VatLine("total", VatCategory.K, NONE, eur("700.00"), eur("0.00")));
    assertThat(report().ecSales())
        .containsExactly(new EcSale("EEb", "b", "Buyer b", eur("700.00")));
  }

  @Property(tries = 200)
  void theVatIsThatOfTheJournalsAccounts(@ForAll long seed) {
    entries.clear();
    var random = new Random(seed);
    var kinds = List.of("invoice", "credit-note", "settlement-discount", "prepaid");
    var nets = List.of(SALES, SALES, SETTLEMENT_DISCOUNT, PREPAYMENTS_RECEIVED);
    for (var i = 0; i < 20; i++) {
      var kind = random.nextInt(4);
      var rate = random.nextBoolean() ? STANDARD : REDUCED;
      var net = "%d.%02d".formatted(random.nextInt(3000) - 1500, random.nextInt(100));
      var vat = "%d.%02d".formatted(random.nextInt(300) - 150, random.nextInt(100));
      entry(
          kinds.get(kind),
          "abc".substring(random.nextInt(3)),
          "d" + i,
          line(nets.get(kind), VatCategory.S, rate, net),
          line(OUTPUT_VAT, VatCategory.S, rate, vat));
    }
    var posted =
        entries.stream()
            .flatMap(entry -> entry.lines().stream())
            .filter(line -> line.symbol() == OUTPUT_VAT)
            .map(line -> line.amount().negated())
            .reduce(eur("0"), Money::plus);
    assertThat(sum(report().totals())).isEqualTo(posted);
    assertThat(sum(report().lines())).isEqualTo(posted);
  }

  private static Money sum(List<VatLine> lines) {
    return lines.stream().map(VatLine::vat).reduce(eur("0"), Money::plus);
  }

  @Example
  void buyersOfAThousandOrMoreAreListedInvoiceByInvoice() {
    invoice("a", "1", "400.00", "96.00");
    invoice("a", "2", "600.00", "144.00");
    invoice("b", "3", "999.99", "240.00");
    assertThat(report().buyers())
        .containsExactly(
            new BuyerLine(
                "a",
                "1a",
                "Buyer a",
                "invoice",
                "no-1",
                DAY,
                eur("400.00"),
                STANDARD,
                eur("400.00")),
            new BuyerLine(
                "a",
                "1a",
                "Buyer a",
                "invoice",
                "no-2",
                DAY,
                eur("600.00"),
                STANDARD,
                eur("600.00")));
  }

  @Example
  void creditNotesAreMeasuredApartAndTwoRatesAreTwoLines() {
    entry(
        "invoice",
        "a",
        "1",
        line(SALES, VatCategory.S, STANDARD, "-900.00"),
        line(OUTPUT_VAT, VatCategory.S, STANDARD, "-216.00"),
        line(SALES, VatCategory.S, REDUCED, "-200.00"),
        line(OUTPUT_VAT, VatCategory.S, REDUCED, "-18.00"));
    entry(
        "credit-note",
        "a",
        "2",
        line(SALES, VatCategory.S, STANDARD, "500.00"),
        line(OUTPUT_VAT, VatCategory.S, STANDARD, "120.00"));
    assertThat(report().buyers())
        .extracting(BuyerLine::document, BuyerLine::total, BuyerLine::rate, BuyerLine::taxable)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("invoice", eur("1100.00"), REDUCED, eur("200.00")),
            org.assertj.core.groups.Tuple.tuple(
                "invoice", eur("1100.00"), STANDARD, eur("900.00")));
  }

  @Example
  void whatIsNotTaxedIsNotListedByBuyer() {
    entry("invoice", "a", "1", line(SALES, VatCategory.K, NONE, "-5000.00"));
    assertThat(report().buyers()).isEmpty();
  }

  @Example
  void everyPartIsATableAndAnotherIsNamed() {
    invoice("a", "1", "1000.00", "240.00");
    assertThat(VatTables.of(report(), "summary").rows()).hasSize(2);
    assertThat(VatTables.of(report(), "buyers").rows()).hasSize(1);
    assertThat(VatTables.of(report(), "ec-sales").rows()).isEmpty();
    assertThatThrownBy(() -> VatTables.of(report(), "all")).hasMessageContaining("ec-sales");
  }
}
