package voti.platform.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker of this machine only, in KRaft mode; what it holds outlives it.
 *
 * <p>At start it has the platform's topics, kept for ever, with {@value #PARTITIONS} partitions
 * each.
 */
public final class LocalKafka implements AutoCloseable {

  /** One topic per service, and the accounts' histories. */
  public static final List<String> TOPICS =
      List.of("voti.accounts", "voti.orders", "voti.credit", "voti.planning", "voti.history");

  static final int PARTITIONS = 3;

  private final KafkaRaftServer server;
  private final String bootstrap;

  private LocalKafka(KafkaRaftServer server, String bootstrap) {
    this.server = server;
    this.bootstrap = bootstrap;
  }

  /**
   * Formats the folder if it is new, starts and creates missing topics; returns when ready.
   *
   * @param port of the broker; the controller takes the next free port the system gives
   */
  public static LocalKafka start(Path dir, int port) {
    int brokerPort = port == 0 ? Ports.free() : port;
    Properties settings = BrokerSettings.of(dir, brokerPort, Ports.free());
    BrokerSettings.format(dir, settings);
    var server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    server.startup();
    var kafka = new LocalKafka(server, "localhost:" + brokerPort);
    try {
      kafka.createTopics();
    } catch (RuntimeException e) {
      kafka.close();
      throw e;
    }
    return kafka;
  }

  /** For clients: host and port. */
  public String bootstrap() {
    return bootstrap;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private void createTopics() {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
      Set<String> there = admin.listTopics().names().get();
      admin
          .createTopics(
              TOPICS.stream()
                  .filter(topic -> !there.contains(topic))
                  .map(LocalKafka::keptForEver)
                  .collect(Collectors.toSet()))
          .all()
          .get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while creating the topics", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka did not create the topics", e);
    }
  }

  private static NewTopic keptForEver(String topic) {
    return new NewTopic(topic, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1"));
  }
}
