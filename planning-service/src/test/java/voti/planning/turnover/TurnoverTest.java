package voti.planning.turnover;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.planning.People.MARI;

import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Decisions;
import voti.planning.turnover.TurnoverCommand.CountDelivery;
import voti.planning.turnover.TurnoverCommand.CountReturn;
import voti.planning.turnover.TurnoverEvent.DeliveryCounted;
import voti.planning.turnover.TurnoverEvent.ReturnCounted;
import voti.planning.turnover.TurnoverEvent.ReturnKeptWaiting;
import voti.values.Money;

class TurnoverTest {

  private static final String ACCOUNT = "acc-7f-00000000-0000-7000-8000-000000000001";
  private static final String DISPATCH = "dis-7f-00000000-0000-7000-8000-000000000040";
  private static final String ORDER = "ord-7f-00000000-0000-7000-8000-000000000020";
  private static final String RETURN = "ret-7f-00000000-0000-7000-8000-000000000041";
  private static final String TURNOVER = TurnoverCommand.of(DISPATCH);
  private static final LocalDate DELIVERED = LocalDate.of(2010, 2, 15);
  private static final LocalDate RETURNED = LocalDate.of(2010, 3, 12);
  private static final YearMonth FEBRUARY = YearMonth.of(2010, 2);
  private static final Money GOODS = Money.of("5631.29", "SEK");
  private static final Money BACK = Money.of("29.48", "SEK");

  private static final CountDelivery COUNT_DELIVERY =
      new CountDelivery(TURNOVER, ACCOUNT, DISPATCH, ORDER, MARI, DELIVERED, GOODS);
  private static final CountReturn COUNT_RETURN =
      new CountReturn(TURNOVER, ACCOUNT, RETURN, DISPATCH, RETURNED, BACK);
  private static final DeliveryCounted DELIVERY_COUNTED =
      new DeliveryCounted(TURNOVER, ACCOUNT, DISPATCH, ORDER, MARI, FEBRUARY, DELIVERED, GOODS);
  private static final ReturnCounted RETURN_COUNTED =
      new ReturnCounted(TURNOVER, ACCOUNT, RETURN, DISPATCH, MARI, FEBRUARY, RETURNED, BACK);
  private static final ReturnKeptWaiting KEPT =
      new ReturnKeptWaiting(TURNOVER, ACCOUNT, RETURN, DISPATCH, RETURNED, BACK);

  private final FixtureConfiguration<Turnover> fixture = Decisions.fixture(Turnover.class);

  @Test
  void theGoodsOfADispatchAreCountedUnderItsOwnId() {
    assertThat(TURNOVER).isEqualTo("tov-7f-00000000-0000-7000-8000-000000000040");
  }

  @Test
  void aDeliveryCountsToItsMonth() {
    fixture.givenNoPriorActivity().when(COUNT_DELIVERY).expectEvents(DELIVERY_COUNTED);
  }

  @Test
  void aDeliveryCountsOnce() {
    fixture.given(DELIVERY_COUNTED).when(COUNT_DELIVERY).expectNoEvents();
  }

  @Test
  void aReturnInMarchIsTakenOffFebruaryInWhichTheGoodsWereDelivered() {
    fixture.given(DELIVERY_COUNTED).when(COUNT_RETURN).expectEvents(RETURN_COUNTED);
  }

  @Test
  void aReturnCountsOnce() {
    fixture.given(DELIVERY_COUNTED, RETURN_COUNTED).when(COUNT_RETURN).expectNoEvents();
  }

  @Test
  void aReturnThatComesFirstWaits() {
    fixture.givenNoPriorActivity().when(COUNT_RETURN).expectEvents(KEPT);
  }

  @Test
  void aReturnWaitsOnce() {
    fixture.given(KEPT).when(COUNT_RETURN).expectNoEvents();
  }

  @Test
  void theDeliveryItWaitedForCountsItToo() {
    fixture.given(KEPT).when(COUNT_DELIVERY).expectEvents(DELIVERY_COUNTED, RETURN_COUNTED);
  }

  @Test
  void afterThatItCountsNoMore() {
    fixture.given(KEPT, DELIVERY_COUNTED, RETURN_COUNTED).when(COUNT_RETURN).expectNoEvents();
  }
}
