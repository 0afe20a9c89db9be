package voti.benchmarks.publishing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.config.Configuration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import voti.kit.views.EachLog;
import voti.platform.kafka.LocalKafka;
import voti.platform.mongo.EmbeddedMongo;
import voti.store.Logs;
import voti.store.VotiEventStore;
import voti.store.ledger.SigningKey;

/** A broker, a server, and a service that publishes; one partition for each topic. */
final class PublishingGround implements AutoCloseable {

  static final TopicPartition OURS = new TopicPartition("voti.notes", 0);
  static final TopicPartition RAW = new TopicPartition("raw", 0);

  private final LocalKafka broker;
  private final EmbeddedMongo server;
  private final MongoClient client;
  private final ConfigurableApplicationContext service;
  private final KafkaConsumer<String, byte[]> watcher;

  PublishingGround() throws Exception {
    Path folder = Files.createTempDirectory("voti-bench");
    broker = LocalKafka.start(folder.resolve("kafka"), 0);
    try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
      var topics = List.of(topic(OURS), topic(RAW));
      admin.createTopics(topics).all().get();
    }
    server = EmbeddedMongo.start(folder.resolve("bench.mv"), 0);
    client = MongoClients.create(server.uri());
    service =
        new SpringApplication(NotesService.class)
            .run(
                "--spring.application.name=notes",
                "--server.port=0",
                "--voti.mongo.uri=" + server.uri(),
                "--voti.kafka.bootstrap=" + broker.bootstrap(),
                "--voti.kafka.partitions=1",
                "--voti.ledger.keys=" + SigningKey.newSeed());
    watcher = consumer();
  }

  private static NewTopic topic(TopicPartition partition) {
    return new NewTopic(partition.topic(), 1, (short) 1);
  }

  VotiEventStore store() {
    return service.getBean(Logs.class).all().getFirst();
  }

  EachLog publishing() {
    return service
        .getBean(Configuration.class)
        .eventProcessingConfiguration()
        .eventProcessor("publishing", EachLog.class)
        .orElseThrow();
  }

  KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.<String, Object>of(
            "bootstrap.servers", broker.bootstrap(), "enable.idempotence", true, "acks", "all"),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.<String, Object>of("bootstrap.servers", broker.bootstrap()),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  /** How many records a topic has. Asked by one thread. */
  long end(TopicPartition partition) {
    return watcher.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
  }

  /** All records of a topic, as they would be sent to the raw one. */
  List<ProducerRecord<String, byte[]>> read(TopicPartition partition) {
    var all = new ArrayList<ProducerRecord<String, byte[]>>();
    try (var consumer = consumer()) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      var end = end(partition);
      while (consumer.position(partition) < end) {
        for (var one : consumer.poll(Duration.ofMillis(200))) {
          all.add(new ProducerRecord<>(RAW.topic(), 0, one.key(), one.value(), one.headers()));
        }
      }
    }
    return all;
  }

  @Override
  public void close() {
    watcher.close();
    service.close();
    client.close();
    server.close();
    broker.close();
  }
}
