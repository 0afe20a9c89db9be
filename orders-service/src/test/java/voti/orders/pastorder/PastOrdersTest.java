package voti.orders.pastorder;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.SamplePasts.SOURCE;
import static voti.orders.SamplePasts.STREAM;
import static voti.orders.SamplePasts.order;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.pastorder.PastOrderEvent.PastOrderContradicted;
import voti.orders.pastorder.PastOrderEvent.PastOrderImported;
import voti.orders.pastorder.PastOrderEvent.PastReturnImported;
import voti.orders.pastorder.PastOrdersCommand.PastDocument;
import voti.orders.pastorder.PastOrdersCommand.TakePastOrders;

class PastOrdersTest {

  private static final PastPurchase FIRST = new PastPurchase("536365", LocalDate.of(2010, 12, 1));

  private final Life<PastOrders> past = new Life<>(PastOrders.class);

  @Test
  void documentsOfOneAccountAreOneCommit() {
    var happened =
        then(bought("536365", 6), new PastDocument(PastKind.RETURN, order("C1", 2, FIRST)));
    assertThat(happened)
        .containsExactly(
            new PastOrderImported(STREAM, ACCOUNT, SOURCE, order("536365", 6, null)),
            new PastReturnImported(STREAM, ACCOUNT, SOURCE, order("C1", 2, FIRST)));
    assertThat(order("536365", 6, null).goods()).isEqualTo(sek("15.30"));
    assertThat(order("536365", 6, null).charged()).isEqualTo(sek("18.00"));
    assertThat(order("536365", 6, null).size()).isEqualTo(2);
  }

  @Test
  void aNumberIsTakenOnceHoweverOftenItIsSent() {
    assertThat(then(bought("1", 6), bought("1", 6))).hasSize(1);
    assertThat(then(bought("1", 6))).isEmpty();
    assertThat(then(bought("1", 6), bought("2", 1))).hasSize(1);
  }

  @Test
  void whatWasTakenFirstStands() {
    then(bought("1", 6));
    var happened = then(bought("1", 7));
    assertThat(happened).hasSize(1);
    assertThat(happened.getFirst())
        .isInstanceOfSatisfying(
            PastOrderContradicted.class,
            no -> {
              assertThat(no.number()).isEqualTo("1");
              assertThat(no.content()).isEqualTo(order("1", 7, null).content(PastKind.PURCHASE));
            });
    assertThat(then(bought("1", 6))).as("the first one is still known").isEmpty();
    var asReturn = then(new PastDocument(PastKind.RETURN, order("1", 6, null)));
    assertThat(asReturn).singleElement().isInstanceOf(PastOrderContradicted.class);
  }

  /** The file that came first may not have had the purchase. */
  @Test
  void whichPurchaseAReturnGoesBackToIsNotWhatItSays() {
    then(new PastDocument(PastKind.RETURN, order("C1", 2, null)));
    assertThat(then(new PastDocument(PastKind.RETURN, order("C1", 2, FIRST)))).isEmpty();
  }

  private static PastDocument bought(String number, int brushes) {
    return new PastDocument(PastKind.PURCHASE, order(number, brushes, null));
  }

  private List<Object> then(PastDocument... documents) {
    return past.then(new TakePastOrders(STREAM, ACCOUNT, SOURCE, List.of(documents)), "controller");
  }
}
