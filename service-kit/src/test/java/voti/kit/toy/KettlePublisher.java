package voti.kit.toy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.kit.publishing.Entry;
import voti.kit.publishing.Historian;
import voti.kit.publishing.Outgoing;
import voti.kit.publishing.Publisher;

@Component
class KettlePublisher implements Publisher, Historian {

  record Filled(String kettle, int litres, voti.values.Money price, @Nullable String note) {}

  @Override
  public List<Outgoing> publish(Object event, Recorded recorded) {
    return event instanceof KettleEvent.KettleFilled filled
        ? List.of(
            new Outgoing(
                "voti.toy.kettle-filled.v1",
                filled.kettle(),
                filled.kettle(),
                new Filled(filled.kettle(), filled.litres(), filled.price(), null)))
        : List.of();
  }

  @Override
  public @Nullable Entry tell(Object event, Recorded recorded) {
    return event instanceof KettleEvent.KettleFilled filled && filled.account() != null
        ? new Entry(
            filled.account(),
            "kettle-filled",
            null,
            Map.of(
                "price",
                filled.price().amount().toPlainString(),
                "currency",
                filled.price().currency().getCurrencyCode()),
            Map.of("litres", Integer.toString(filled.litres())),
            List.of(filled.kettle()),
            null)
        : null;
  }

  @Override
  public Map<Class<?>, String> silent() {
    return Map.of(
        KettleEvent.KettleBoiled.class, "nobody asks",
        KettleEvent.FillRefused.class, "nothing happened");
  }
}
