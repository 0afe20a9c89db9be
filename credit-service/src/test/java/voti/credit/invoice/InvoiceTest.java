package voti.credit.invoice;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.credit.terms.DuePart;
import voti.credit.terms.PaymentTerms;
import voti.credit.terms.Weekends;
import voti.credit.vat.Vat;
import voti.credit.vat.VatCategory;
import voti.credit.vat.VatSubtotal;
import voti.kit.testing.Decisions;
import voti.values.Percentage;

class InvoiceTest {

  private static final String ID = Invoices.of(Samples.ACCOUNT, Samples.DISPATCH);
  private static final String NOTE = Invoices.creditNoteOf(Samples.ACCOUNT, Samples.RETURN);

  private final FixtureConfiguration<Invoice> fixture = fresh();

  private static InvoiceCommand.IssueInvoice issue() {
    return new InvoiceCommand.IssueInvoice(ID, Samples.ACCOUNT, "2010-000001", Samples.delivery());
  }

  private static InvoiceEvent.InvoiceIssued issued() {
    var delivery = Samples.delivery();
    return new InvoiceEvent.InvoiceIssued(
        ID,
        Samples.ACCOUNT,
        Samples.ACCOUNT,
        Samples.ORDER,
        Samples.DISPATCH,
        "2010-000001",
        CreditorReference.of("2010-000001"),
        LocalDate.parse("2010-02-15"),
        LocalDate.parse("2010-03-17"),
        delivery.lines(),
        Samples.sek("100.00"),
        Samples.sek("0.00"),
        Samples.sek("5731.29"),
        new Bill(
            InvoiceKind.DELIVERY,
            List.of(
                new VatSubtotal(
                    VatCategory.Z,
                    Percentage.of("0"),
                    Samples.sek("5731.29"),
                    Samples.sek("0.00"))),
            Vat.NONE,
            PaymentTerms.net(30),
            List.of(new DuePart(LocalDate.parse("2010-03-17"), Samples.sek("5731.29"))),
            List.of()));
  }

  private static InvoiceCommand.CreditReturn creditReturn(String gross) {
    return new InvoiceCommand.CreditReturn(ID, Samples.ACCOUNT, NOTE, Samples.returned(gross));
  }

  private static InvoiceEvent.CreditNoteIssued credited(String gross, int number) {
    var goods = Samples.returned(gross);
    return new InvoiceEvent.CreditNoteIssued(
        ID,
        Samples.ACCOUNT,
        NOTE,
        "2010-000001-C" + number,
        "2010-000001",
        Samples.ORDER,
        Samples.RETURN,
        Samples.ACT,
        "Bristles fell out",
        LocalDate.parse("2010-03-12"),
        goods.lines(),
        Samples.sek(gross),
        List.of(
            new VatSubtotal(
                VatCategory.Z, Percentage.of("0"), Samples.sek(gross), Samples.sek("0.00"))));
  }

  @Test
  void aDeliveryIsBilledOnItsDayAndDueAfterThePaymentDays() {
    fixture.givenNoPriorActivity().when(issue()).expectEvents(issued());
  }

  @Test
  void theSameDeliveryAgainIsNotBilledTwice() {
    fixture.given(issued()).when(issue()).expectNoEvents();
  }

  @Test
  void aReturnIsCreditedUnderANumberThatNamesTheInvoice() {
    fixture.given(issued()).when(creditReturn("29.48")).expectEvents(credited("29.48", 1));
    fresh()
        .given(issued(), credited("29.48", 1))
        .when(creditReturn("10.00"))
        .expectEvents(credited("10.00", 2));
  }

  @Test
  void creditNotesTogetherStayWithinTheInvoice() {
    fixture
        .given(issued(), credited("5731.29", 1))
        .when(creditReturn("0.01"))
        .expectEvents(
            new InvoiceEvent.CreditNoteRefused(
                ID,
                Samples.ACCOUNT,
                Samples.RETURN,
                "credit-note-stays-within-invoice",
                "Invoice 2010-000001 is worth 5,731.29, of which 5,731.29 is credited; 0.01 more"
                    + " is too much. Check the return's quantities."));
  }

  @Test
  void aReturnHeardOfBeforeItsInvoiceWaitsAndIsCreditedWithIt() {
    var waits =
        new InvoiceEvent.ReturnAwaitsInvoice(ID, Samples.ACCOUNT, NOTE, Samples.returned("29.48"));
    fixture.givenNoPriorActivity().when(creditReturn("29.48")).expectEvents(waits);
    fresh().given(waits).when(issue()).expectEvents(issued(), credited("29.48", 1));
  }

  private static FixtureConfiguration<Invoice> fresh() {
    var fixture = Decisions.fixture(Invoice.class);
    fixture.registerInjectableResource(Weekends.REST);
    return fixture;
  }
}
