package voti.credit.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.credit.goods.GoodsLine;
import voti.credit.invoice.InvoiceCommand.PostCreditNote;
import voti.credit.terms.DuePart;
import voti.credit.terms.PaymentTerms;
import voti.credit.terms.Weekends;
import voti.credit.vat.VatCategory;
import voti.credit.vat.VatSubtotal;
import voti.kit.testing.Decisions;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** Credit notes that another system issued on its bills. */
class PostedCreditNoteTest {

  private static final String BILL = Invoices.ofPosted(Samples.ACCOUNT, "E-7");
  private static final LocalDate DAY = LocalDate.parse("2025-06-20");
  private static final Percentage OLD = Percentage.of("22");

  /** 100.00 at the rate that was in force then, and 50.00 at 9 %. */
  private static InvoiceEvent.InvoicePosted posted() {
    var lines = List.of(line("100.00", "22"), line("50.00", "9"));
    var gross = Samples.sek("176.50");
    return new InvoiceEvent.InvoicePosted(
        BILL,
        Samples.ACCOUNT,
        null,
        "E-7",
        CreditorReference.of("E-7"),
        DAY,
        DAY.plusDays(14),
        lines,
        Samples.sek("0.00"),
        Samples.sek("26.50"),
        gross,
        "erp",
        new Bill(
            InvoiceKind.POSTED,
            List.of(subtotal("22", "100.00", "22.00"), subtotal("9", "50.00", "4.50")),
            null,
            PaymentTerms.net(14),
            List.of(new DuePart(DAY.plusDays(14), gross)),
            List.of()));
  }

  private static VatSubtotal subtotal(String rate, String base, String vat) {
    return new VatSubtotal(VatCategory.S, Percentage.of(rate), Samples.sek(base), Samples.sek(vat));
  }

  private static GoodsLine line(String net, String rate) {
    return new GoodsLine(
        1,
        "",
        Quantity.of("1", "C62"),
        Samples.sek(net),
        VatCategory.S,
        Percentage.of(rate),
        "Paint",
        null);
  }

  private static PostCreditNote credit(String number, Money gross, GoodsLine... lines) {
    return new PostCreditNote(
        BILL,
        Samples.ACCOUNT,
        Invoices.creditNoteOfPosted(Samples.ACCOUNT, number),
        number,
        LocalDate.parse("2025-07-10"),
        "Agreed rebate",
        List.of(lines),
        gross,
        "erp");
  }

  private static InvoiceEvent.CreditNotePosted credited(PostCreditNote c, VatSubtotal... vat) {
    return new InvoiceEvent.CreditNotePosted(
        BILL,
        Samples.ACCOUNT,
        c.creditNote(),
        c.number(),
        "E-7",
        c.issuedOn(),
        c.cause(),
        c.lines(),
        c.gross(),
        List.of(vat),
        "erp");
  }

  private static InvoiceEvent.CreditNoteRefused refused(
      PostCreditNote c, String rule, String sentence) {
    return new InvoiceEvent.CreditNoteRefused(
        BILL, Samples.ACCOUNT, c.creditNote(), rule, sentence);
  }

  @Test
  void itCarriesTheRateOfTheSupplyThoughAnotherIsInForceByThen() {
    var note = credit("C-1", Samples.sek("48.80"), line("40.00", "22"));
    fresh()
        .given(posted())
        .when(note)
        .expectEvents(credited(note, subtotal("22", "40.00", "8.80")));
    var today = credit("C-1", Samples.sek("49.60"), line("40.00", "24"));
    fresh()
        .given(posted())
        .when(today)
        .expectEvents(
            refused(
                today,
                "credit-note-carries-the-vat-of-its-bill",
                "The bill has nothing at S 24 %."));
  }

  @Test
  void itNeverExceedsTheBillNorWhatWasBilledAtARate() {
    var first = credit("C-1", Samples.sek("48.80"), line("40.00", "22"));
    var before = credited(first, subtotal("22", "40.00", "8.80"));
    var beyond = credit("C-2", Samples.sek("127.71"), line("104.68", "22"));
    fresh()
        .given(posted(), before)
        .when(beyond)
        .expectEvents(
            refused(
                beyond,
                "credit-note-stays-within-invoice",
                "Invoice E-7 is worth 176.50, of which 48.80 is credited; 127.71 more is too"
                    + " much."));
    var ofARate = credit("C-2", Samples.sek("74.42"), line("61.00", "22"));
    fresh()
        .given(posted(), before)
        .when(ofARate)
        .expectEvents(
            refused(
                ofARate,
                "credit-note-carries-the-vat-of-its-bill",
                "At S 22 % the bill has 60.00 left to credit, not 61.00."));
  }

  @Test
  void aNumberNamesOneCreditNoteAndACurrencyStays() {
    var note = credit("C-1", Samples.sek("48.80"), line("40.00", "22"));
    fresh()
        .given(posted(), credited(note, subtotal("22", "40.00", "8.80")))
        .when(credit("C-1", Samples.sek("1.22"), line("1.00", "22")))
        .expectException(WrongState.class);
    fresh()
        .given(posted())
        .when(credit("C-1", Money.of("1.00", "EUR")))
        .expectException(RuleBroken.class);
  }

  @Test
  void aBillOfOurOwnIsCreditedByReturnsOnly() {
    var asked =
        new InvoiceEvent.InvoiceRequested(
            BILL,
            Samples.ACCOUNT,
            new InvoiceDraft(
                InvoiceKind.PREPAYMENT,
                null,
                DAY,
                PaymentTerms.net(7),
                List.of(line("10.00", "22")),
                Samples.sek("0.00"),
                "us"));
    fresh()
        .given(asked)
        .when(credit("C-1", Samples.sek("1.22"), line("1.00", "22")))
        .expectException(WrongState.class);
  }

  /** Whatever is asked and in which order, never more is credited than was billed. */
  @Property(tries = 200)
  void whatIsCreditedStaysWithinTheBill(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 7000) Integer> cents) {
    var bill = PostedBill.of(posted());
    var total = Samples.sek("0.00");
    for (var i = 0; i < cents.size(); i++) {
      var net = Samples.sek(java.math.BigDecimal.valueOf(cents.get(i), 2).toPlainString());
      var vat = net.times(OLD.fraction());
      var asked = credit("C-" + i, net.plus(vat), line(net.amount().toPlainString(), "22"));
      if (bill.credit(asked, posted().gross(), total) instanceof InvoiceEvent.CreditNotePosted e) {
        bill = bill.and(e);
        total = total.plus(e.gross());
      }
      assertThat(total.isMoreThan(posted().gross())).isFalse();
      var bases =
          bill.credited().stream().map(VatSubtotal::base).reduce(Samples.sek("0.00"), Money::plus);
      assertThat(bases.isMoreThan(Samples.sek("100.00"))).isFalse();
    }
  }

  private static FixtureConfiguration<Invoice> fresh() {
    var fixture = Decisions.fixture(Invoice.class);
    fixture.registerInjectableResource(Weekends.REST);
    return fixture;
  }
}
