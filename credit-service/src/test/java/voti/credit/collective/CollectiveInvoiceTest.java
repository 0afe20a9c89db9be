package voti.credit.collective;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.credit.terms.Invoicing;
import voti.kit.testing.Decisions;

class CollectiveInvoiceTest {

  private static final LocalDate END = LocalDate.parse("2010-02-28");
  private static final LocalDate NEXT_END = LocalDate.parse("2010-03-31");
  private static final String ID = Statements.of(Samples.ACCOUNT, Samples.sek("0").currency(), END);

  private final FixtureConfiguration<CollectiveInvoice> fixture =
      Decisions.fixture(CollectiveInvoice.class);

  private static final CollectiveInvoiceCommand.GatherDelivery GATHER =
      new CollectiveInvoiceCommand.GatherDelivery(
          ID, Samples.ACCOUNT, Invoicing.MONTHLY, END, Samples.delivery());
  private static final CollectiveInvoiceEvent.DeliveryGathered GATHERED =
      new CollectiveInvoiceEvent.DeliveryGathered(
          ID, Samples.ACCOUNT, Invoicing.MONTHLY, END, Samples.delivery());
  private static final CollectiveInvoiceCommand.CloseStatement CLOSE =
      new CollectiveInvoiceCommand.CloseStatement(ID, Samples.ACCOUNT);
  private static final CollectiveInvoiceEvent.StatementClosed CLOSED =
      new CollectiveInvoiceEvent.StatementClosed(
          ID, Samples.ACCOUNT, END, List.of(Samples.delivery()));

  @Test
  void aDeliveryIsGatheredOnce() {
    fixture.givenNoPriorActivity().when(GATHER).expectEvents(GATHERED);
    fresh().given(GATHERED).when(GATHER).expectNoEvents();
  }

  @Test
  void aStatementIsClosedOnceWithWhatWasGathered() {
    fixture.given(GATHERED).when(CLOSE).expectEvents(CLOSED);
    fresh().given(GATHERED, CLOSED).when(CLOSE).expectNoEvents();
  }

  @Test
  void whatIsHeardOfLateGoesOnTheNextOne() {
    var other =
        new voti.credit.goods.Delivery(
            "dis-late",
            Samples.ORDER,
            Samples.ACCOUNT,
            END,
            30,
            Samples.delivery().lines(),
            Samples.sek("100.00"),
            Samples.sek("5731.29"));
    fixture
        .given(GATHERED, CLOSED)
        .when(
            new CollectiveInvoiceCommand.GatherDelivery(
                ID, Samples.ACCOUNT, Invoicing.MONTHLY, END, other))
        .expectEvents(
            new CollectiveInvoiceEvent.DeliveryCameLate(
                ID,
                Samples.ACCOUNT,
                Invoicing.MONTHLY,
                Statements.of(Samples.ACCOUNT, Samples.sek("0").currency(), NEXT_END),
                NEXT_END,
                other));
  }

  private static FixtureConfiguration<CollectiveInvoice> fresh() {
    return Decisions.fixture(CollectiveInvoice.class);
  }
}
