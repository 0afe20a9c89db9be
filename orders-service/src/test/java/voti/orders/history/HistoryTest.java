package voti.orders.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voti.kit.events.Recorded;
import voti.kit.publishing.Sentences;
import voti.orders.SampleEvents;
import voti.orders.act.ActEvent;
import voti.orders.assortment.AssortmentEvent;
import voti.orders.bonus.BonusEvent;
import voti.orders.booking.BookingEvent;
import voti.orders.cause.CauseEvent;
import voti.orders.claim.ClaimEvent;
import voti.orders.exchange.ExchangeEvent;
import voti.orders.family.FamilyEvent;
import voti.orders.focus.FocusEvent;
import voti.orders.framework.FrameworkEvent;
import voti.orders.fulfilment.FulfilmentEvent;
import voti.orders.givenadvice.GivenAdviceEvent;
import voti.orders.itemnumber.ItemNumbersEvent;
import voti.orders.measure.MeasureEvent;
import voti.orders.order.OrderEvent;
import voti.orders.pastorder.PastOrderEvent;
import voti.orders.pricing.PriceListEvent;
import voti.orders.product.ProductEvent;
import voti.orders.promise.PromiseEvent;
import voti.orders.promotion.PromotionEvent;
import voti.orders.quotation.QuotationEvent;
import voti.orders.redelivery.RedeliveryEvent;
import voti.orders.stock.StockEvent;
import voti.values.decision.Actor;

class HistoryTest {

  private static final Recorded RECORDED =
      new Recorded(
          "event-1", 1, 4096, Instant.EPOCH, Actor.automation("test"), "cause", "correlation", "s");

  private final OrdersHistorian historian = new OrdersHistorian();

  @Test
  void everyEventHasAnEntryOrAWrittenReasonToHaveNone() {
    var samples = SampleEvents.all();
    var all =
        Stream.of(
                OrderEvent.class,
                FulfilmentEvent.class,
                ActEvent.class,
                FocusEvent.class,
                GivenAdviceEvent.class,
                PriceListEvent.class,
                ProductEvent.class,
                FamilyEvent.class,
                AssortmentEvent.class,
                BonusEvent.class,
                PromiseEvent.class,
                FrameworkEvent.class,
                PromotionEvent.class,
                PastOrderEvent.class,
                QuotationEvent.class,
                StockEvent.class,
                CauseEvent.class,
                MeasureEvent.class,
                ItemNumbersEvent.class,
                ExchangeEvent.class,
                BookingEvent.class,
                RedeliveryEvent.class,
                ClaimEvent.class)
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .toList();
    assertThat(samples.stream().<Object>map(Object::getClass).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(all);
    for (var sample : samples) {
      assertThat(historian.tell(sample, RECORDED) == null)
          .as(sample.getClass().getSimpleName())
          .isEqualTo(historian.silent().containsKey(sample.getClass()));
    }
  }

  @Test
  void everySentenceIsCompleteInEveryLanguage() {
    for (var event : SampleEvents.all()) {
      var entry = historian.tell(event, RECORDED);
      if (entry != null) {
        assertThat(Sentences.of(entry).values())
            .as(entry.kind())
            .hasSize(2)
            .allSatisfy(
                sentence ->
                    assertThat(sentence).isNotBlank().doesNotContain("{").doesNotContain("''"));
      }
    }
  }

  @Test
  void figuresAreReadAsPeopleWriteThem() {
    var delivered =
        SampleEvents.all().stream()
            .filter(FulfilmentEvent.GoodsDelivered.class::isInstance)
            .findFirst()
            .orElseThrow();
    var entry = historian.tell(delivered, RECORDED);
    assertThat(Sentences.of(entry).get("en"))
        .isEqualTo("Goods were delivered: 120 LTR, 10 C62, worth 5,731.29 SEK.");
  }
}
