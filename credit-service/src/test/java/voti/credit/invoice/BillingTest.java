package voti.credit.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.credit.goods.Deduction;
import voti.credit.goods.Delivery;
import voti.credit.goods.GoodsLine;
import voti.credit.goods.ReturnedGoods;
import voti.credit.terms.PaymentTerms;
import voti.credit.terms.Weekends;
import voti.credit.vat.Vat;
import voti.credit.vat.VatCategory;
import voti.credit.vat.VatSubtotal;
import voti.kit.testing.Decisions;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.WrongState;

/** Bills of several deliveries, of none, and what is credited at the rate of the supply. */
class BillingTest {

  private static final String ID = Invoices.of(Samples.ACCOUNT, Samples.DISPATCH);
  private static final String COLLECTIVE = Invoices.ofCollective(Samples.ACCOUNT, "col-1");
  private static final LocalDate DAY = LocalDate.parse("2025-06-27");

  private static FixtureConfiguration<Invoice> fresh() {
    var fixture = Decisions.fixture(Invoice.class);
    fixture.registerInjectableResource(Weekends.REST);
    return fixture;
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static GoodsLine line(int number, String net, String rate) {
    return new GoodsLine(number, "prd", Quantity.of("1", "C62"), eur(net)).at(Vat.of("S", rate));
  }

  /** Of June 2025, when Estonia charged 22 %. */
  private static Delivery delivery(String dispatch, String net, String gross) {
    return new Delivery(
        dispatch,
        "ord-" + dispatch,
        Samples.ACCOUNT,
        DAY,
        14,
        List.of(line(1, net, "22")),
        eur("0.00"),
        eur(gross));
  }

  private static ReturnedGoods back(String dispatch, String net, String gross) {
    return new ReturnedGoods(
        "ret-1",
        "act-1",
        "ord-1",
        dispatch,
        LocalDate.parse("2025-07-10"),
        "Broken",
        "9f86",
        List.of(new GoodsLine(1, "prd", Quantity.of("1", "C62"), eur(net))),
        eur(gross));
  }

  private static InvoiceCommand.IssueInvoice issue(String invoice, Delivery... deliveries) {
    return new InvoiceCommand.IssueInvoice(
        invoice,
        Samples.ACCOUNT,
        "2025-000007",
        deliveries.length == 1 ? InvoiceKind.DELIVERY : InvoiceKind.COLLECTIVE,
        LocalDate.parse("2025-06-30"),
        PaymentTerms.net(14),
        List.of(deliveries));
  }

  @Test
  void aCreditNoteCarriesTheRateOfTheSupplyAndNotThatOfItsDay() {
    var noted = new InvoiceEvent.CreditNoteIssued[1];
    fresh()
        .givenCommands(issue(ID, delivery("dis-1", "100.00", "122.00")))
        .when(
            new InvoiceCommand.CreditReturn(
                ID, Samples.ACCOUNT, "crn-1", back("dis-1", "50.00", "61.00")))
        .expectEventsMatching(
            org.axonframework.test.matchers.Matchers.payloadsMatching(
                org.axonframework.test.matchers.Matchers.exactSequenceOf(
                    org.axonframework.test.matchers.Matchers.matches(
                        event -> {
                          noted[0] = (InvoiceEvent.CreditNoteIssued) event;
                          return true;
                        }))));
    assertThat(noted[0].vat())
        .containsExactly(
            new VatSubtotal(VatCategory.S, Percentage.of("22"), eur("50.00"), eur("11.00")));
    assertThat(noted[0].number()).isEqualTo("2025-000007-C1");
    assertThat(noted[0].invoiceNumber()).isEqualTo("2025-000007");
    assertThat(noted[0].lines().getFirst().vatRate()).isEqualTo(Percentage.of("22"));
  }

  @Test
  void whatWasBilledAheadIsTakenOffAtItsOwnRate() {
    var ahead =
        new Deduction(
            "inv-9",
            "P2025-000001",
            DAY,
            List.of(
                new VatSubtotal(VatCategory.S, Percentage.of("20"), eur("50.00"), eur("10.00"))));
    var bill =
        Billing.of(
            issue(ID, delivery("dis-1", "100.00", "122.00").paidAhead(List.of(ahead), List.of())),
            Weekends.REST);
    assertThat(bill.gross()).isEqualTo(eur("62.00"));
    assertThat(bill.goods()).isEqualTo(eur("122.00"));
    assertThat(bill.vat()).isEqualTo(eur("12.00"));
    assertThat(bill.bill().vat())
        .containsExactly(
            new VatSubtotal(VatCategory.S, Percentage.of("22"), eur("100.00"), eur("22.00")),
            new VatSubtotal(VatCategory.S, Percentage.of("20"), eur("-50.00"), eur("-10.00")));
    assertThat(bill.bill().due().getFirst().amount()).isEqualTo(eur("62.00"));
    assertThat(bill.deliveries().getFirst().gross()).isEqualTo(eur("122.00"));
    assertThat(bill.deliveries().getFirst().deducted()).isEqualTo(eur("60.00"));
  }

  /** Goods worth 122.00 come back from a bill that asked for 62.00. */
  @Test
  void whatWasPaidAheadForGoodsThatComeBackIsCreditedWithThem() {
    var ahead =
        new Deduction(
            "inv-9",
            "P2025-000001",
            DAY,
            List.of(
                new VatSubtotal(VatCategory.S, Percentage.of("20"), eur("50.00"), eur("10.00"))));
    fresh()
        .givenCommands(
            issue(ID, delivery("dis-1", "100.00", "122.00").paidAhead(List.of(ahead), List.of())))
        .when(
            new InvoiceCommand.CreditReturn(
                ID, Samples.ACCOUNT, "crn-1", back("dis-1", "100.00", "122.00")))
        .expectEventsMatching(
            org.axonframework.test.matchers.Matchers.payloadsMatching(
                org.axonframework.test.matchers.Matchers.exactSequenceOf(
                    org.axonframework.test.matchers.Matchers.matches(
                        event ->
                            event instanceof InvoiceEvent.CreditNoteIssued note
                                && note.gross().equals(eur("122.00"))))));
  }

  @Test
  void aCollectiveInvoiceSumsItsDeliveriesAndKeepsThemApart() {
    var bill =
        Billing.of(
            issue(
                COLLECTIVE,
                delivery("dis-1", "100.00", "122.00"),
                delivery("dis-2", "0.02", "0.02"),
                delivery("dis-3", "0.03", "0.04")),
            Weekends.REST);
    assertThat(bill.gross()).isEqualTo(eur("122.06"));
    assertThat(bill.vat()).isEqualTo(eur("22.01"));
    assertThat(bill.deliveries())
        .extracting(BilledDelivery::dispatch)
        .containsExactly("dis-1", "dis-2", "dis-3");
    assertThat(bill.deliveries().stream().map(BilledDelivery::gross).reduce(eur("0"), Money::plus))
        .isEqualTo(bill.gross());
    assertThat(bill.bill().vat())
        .containsExactly(
            new VatSubtotal(VatCategory.S, Percentage.of("22"), eur("100.05"), eur("22.01")));
    assertThat(bill.dueOn()).isEqualTo(LocalDate.parse("2025-07-14"));
  }

  @Test
  void whatComesBackOfAGatheredDispatchWaitsAndGoesWhereItWasBilled() {
    var goods = back("dis-1", "50.00", "61.00");
    var waits = new InvoiceEvent.ReturnAwaitsInvoice(ID, Samples.ACCOUNT, "crn-1", goods);
    var forwarded =
        new InvoiceEvent.ReturnForwarded(ID, Samples.ACCOUNT, COLLECTIVE, "crn-1", goods);
    var billed = new InvoiceEvent.BilledCollectively(ID, Samples.ACCOUNT, COLLECTIVE);
    fresh()
        .given(waits)
        .when(new InvoiceCommand.ReferToCollective(ID, Samples.ACCOUNT, COLLECTIVE))
        .expectEvents(billed, forwarded);
    fresh()
        .given(billed)
        .when(new InvoiceCommand.CreditReturn(ID, Samples.ACCOUNT, "crn-1", goods))
        .expectEvents(forwarded);
    fresh().given(billed).when(issue(ID, delivery("dis-1", "100.00", "122.00"))).expectNoEvents();
  }

  @Test
  void aBillOfAnotherSystemIsComputedAndAnotherUnderItsNumberRefused() {
    var draft =
        new InvoiceDraft(
            InvoiceKind.POSTED,
            null,
            DAY,
            PaymentTerms.on(LocalDate.parse("2025-07-12")),
            List.of(line(1, "100.00", "22"), line(2, "10.00", "9")),
            eur("5.00"),
            "erp");
    var post = new InvoiceCommand.PostInvoice(ID, Samples.ACCOUNT, "ERP-1", draft);
    var posted = Billing.of(post, draft, "ERP-1", Weekends.REST);
    assertThat(posted.gross()).isEqualTo(eur("139.00"));
    assertThat(posted.bill().vat())
        .extracting(VatSubtotal::vat)
        .containsExactly(eur("23.10"), eur("0.90"));
    // A Saturday, and stays it: the date was fixed.
    assertThat(posted.dueOn()).isEqualTo(LocalDate.parse("2025-07-12"));
    fresh().givenNoPriorActivity().when(post).expectEvents(posted);
    fresh().given(posted).when(post).expectException(WrongState.class);
  }

  @Test
  void aPrepaymentIsDecidedBeforeItIsNumbered() {
    var draft =
        new InvoiceDraft(
            InvoiceKind.PREPAYMENT,
            "ord-1",
            DAY,
            PaymentTerms.net(7),
            List.of(line(1, "100.00", "22")),
            eur("0.00"),
            "us");
    var ask = new InvoiceCommand.PostInvoice(ID, Samples.ACCOUNT, null, draft);
    var asked = new InvoiceEvent.InvoiceRequested(ID, Samples.ACCOUNT, draft);
    var posted = Billing.of(ask, draft, "P2025-000001", Weekends.REST);
    var number = new InvoiceCommand.NumberInvoice(ID, Samples.ACCOUNT, "P2025-000001");
    fresh().givenNoPriorActivity().when(ask).expectEvents(asked);
    fresh().given(asked).when(number).expectEvents(posted);
    fresh().given(asked, posted).when(number).expectNoEvents();
    assertThat(posted.number()).isEqualTo("P2025-000001");
    assertThat(posted.gross()).isEqualTo(eur("122.00"));
  }
}
