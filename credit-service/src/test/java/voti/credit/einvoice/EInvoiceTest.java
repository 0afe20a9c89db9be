package voti.credit.einvoice;

import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import voti.credit.People;
import voti.credit.Samples;
import voti.kit.testing.Decisions;
import voti.values.decision.WrongState;

class EInvoiceTest {

  private static final String INVOICE = "inv-7f-0192f3a0-0040-7000-8000-000000000001";
  private static final String ID = EInvoices.of(Samples.ACCOUNT, INVOICE);
  private static final String NUMBER = "2010-000001";
  private static final EInvoiceEvent.EInvoiceQueued QUEUED =
      new EInvoiceEvent.EInvoiceQueued(ID, Samples.ACCOUNT, INVOICE, INVOICE, NUMBER);
  private static final EInvoiceEvent.EInvoiceSent SENT =
      new EInvoiceEvent.EInvoiceSent(ID, Samples.ACCOUNT, INVOICE, NUMBER, 1, "msg-1");
  private static final EInvoiceEvent.EInvoiceDelivered DELIVERED =
      new EInvoiceEvent.EInvoiceDelivered(ID, Samples.ACCOUNT, INVOICE, NUMBER, "msg-1");
  private static final EInvoiceEvent.EInvoiceRejected REJECTED =
      new EInvoiceEvent.EInvoiceRejected(
          ID, Samples.ACCOUNT, INVOICE, NUMBER, "RE", "Unknown reference");
  private static final EInvoiceEvent.EInvoiceRequeued REQUEUED =
      new EInvoiceEvent.EInvoiceRequeued(ID, Samples.ACCOUNT, INVOICE, NUMBER, 2, "New reference");

  private static FixtureConfiguration<EInvoice> fixture() {
    return Decisions.fixture(EInvoice.class);
  }

  @Test
  void aBillWaitsOnceAndIsSentOnce() {
    var queue = new EInvoiceCommand.QueueEInvoice(ID, Samples.ACCOUNT, INVOICE, INVOICE, NUMBER);
    fixture().givenNoPriorActivity().when(queue).expectEvents(QUEUED);
    fixture().given(QUEUED).when(queue).expectNoEvents();
    var sent = new EInvoiceCommand.RecordSent(ID, 1, "msg-1");
    fixture().given(QUEUED).when(sent).expectEvents(SENT);
    fixture().given(QUEUED, SENT).when(sent).expectNoEvents();
  }

  @Test
  void whatBreaksRulesIsHeldBackWithThem() {
    fixture()
        .given(QUEUED)
        .when(new EInvoiceCommand.HoldEInvoice(ID, 1, List.of("[BR-IC-02] no VAT number")))
        .expectEvents(
            new EInvoiceEvent.EInvoiceHeld(
                ID, Samples.ACCOUNT, INVOICE, NUMBER, 1, List.of("[BR-IC-02] no VAT number")));
  }

  @Test
  void itIsDeliveredAndAnswered() {
    fixture()
        .given(QUEUED, SENT)
        .when(new EInvoiceCommand.RecordDelivered(ID, "msg-1"))
        .expectEvents(DELIVERED);
    fixture()
        .given(QUEUED, SENT, DELIVERED)
        .when(new EInvoiceCommand.RecordAnswer(ID, "msg-1", "AP", ""))
        .expectEvents(
            new EInvoiceEvent.EInvoiceAnswered(ID, Samples.ACCOUNT, INVOICE, NUMBER, "AP", ""));
    fixture()
        .given(QUEUED, SENT, DELIVERED)
        .when(new EInvoiceCommand.RecordAnswer(ID, "msg-1", "RE", "Unknown reference"))
        .expectEvents(REJECTED);
  }

  @Test
  void onlyWhatWasRejectedOrHeldIsSentAgainAndOnceMoreEachTime() {
    var resend = new EInvoiceCommand.ResendEInvoice(ID);
    var why = Decisions.by(People.controller("New reference"));
    fixture().given(QUEUED, SENT, REJECTED).when(resend, why).expectEvents(REQUEUED);
    fixture().given(QUEUED, SENT).when(resend, why).expectException(WrongState.class);
    fixture()
        .given(QUEUED, SENT, REJECTED, REQUEUED)
        .when(new EInvoiceCommand.RecordSent(ID, 2, "msg-2"))
        .expectEvents(
            new EInvoiceEvent.EInvoiceSent(ID, Samples.ACCOUNT, INVOICE, NUMBER, 2, "msg-2"));
  }

  @Test
  void whatIsHeardOfAnEarlierSendingChangesNothing() {
    fixture()
        .given(QUEUED, SENT, REJECTED, REQUEUED)
        .when(new EInvoiceCommand.RecordSent(ID, 1, "msg-1"))
        .expectNoEvents();
    fixture()
        .given(QUEUED, SENT, REJECTED, REQUEUED)
        .when(new EInvoiceCommand.RecordAnswer(ID, "msg-1", "AP", ""))
        .expectNoEvents();
  }
}
