package voti.kit.toy;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** One real broker for all tests of this module. */
final class LocalBroker {

  private static final EmbeddedKafkaKraftBroker BROKER = start();

  private LocalBroker() {}

  private static EmbeddedKafkaKraftBroker start() {
    var broker = new EmbeddedKafkaKraftBroker(1, 2);
    broker.brokerProperty("offsets.topic.num.partitions", "1");
    broker.afterPropertiesSet();
    Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
    return broker;
  }

  static String bootstrap() {
    return BROKER.getBrokersAsString();
  }
}
