package voti.store;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import tools.jackson.databind.node.ObjectNode;
import voti.values.Money;

/** Sample events, ready to be appended. */
final class Samples {

  static final EventTypes TYPES = types(new CurrencyAdded()).build();

  static final String ACCOUNT = "acc-7f-1";

  private Samples() {}

  static EventTypes.Builder types(Upcaster... upcasters) {
    var builder =
        EventTypes.builder().family("ord", SampleEvent.class).family("prd", SampleProduct.class);
    List.of(upcasters).forEach(builder::upcaster);
    return builder;
  }

  /** One unit of work: some events of a stream with one cause. */
  static List<DomainEventMessage<?>> events(String stream, long first, int count, String cause) {
    return LongStream.range(first, first + count)
        .<DomainEventMessage<?>>mapToObj(sequence -> event(stream, sequence, cause))
        .toList();
  }

  static DomainEventMessage<?> event(String stream, long sequence, String cause) {
    var payload =
        sequence == 0
            ? new SampleEvent.SampleOpened(stream, ACCOUNT, Money.of("12.30", "SEK"))
            : new SampleEvent.SampleChanged(
                stream, ACCOUNT, (int) sequence, Money.of("0.10", "SEK"));
    return message(stream, sequence, payload, cause);
  }

  static DomainEventMessage<?> message(String stream, long sequence, Object payload, String cause) {
    return new GenericDomainEventMessage<>(
        "SampleOrder", stream, sequence, payload, MetaData.from(Map.of(Commit.CAUSE, cause)));
  }

  /** In revision 1 an amount was a bare decimal of Swedish crowns. */
  record CurrencyAdded() implements Upcaster {

    @Override
    public String type() {
      return "sample-changed";
    }

    @Override
    public String from() {
      return "1";
    }

    @Override
    public String to() {
      return "2";
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
      var amount = payload.get("amount");
      payload.putObject("amount").put("currency", "SEK").set("amount", amount);
      return payload;
    }
  }
}
