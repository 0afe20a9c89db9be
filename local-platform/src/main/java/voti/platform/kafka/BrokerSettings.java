package voti.platform.kafka;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** One node that is broker and controller, sized for a laptop. */
final class BrokerSettings {

  private static final int NODE = 1;

  private BrokerSettings() {}

  static Properties of(Path dir, int brokerPort, int controllerPort) {
    var settings = new Properties();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", Integer.toString(NODE));
    settings.put("controller.quorum.voters", NODE + "@localhost:" + controllerPort);
    settings.put("listeners", listeners(brokerPort, controllerPort));
    settings.put("advertised.listeners", "PLAINTEXT://localhost:" + brokerPort);
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("inter.broker.listener.name", "PLAINTEXT");
    settings.put("log.dirs", dir.toString());
    settings.put("auto.create.topics.enable", "false");
    settings.put("num.partitions", Integer.toString(LocalKafka.PARTITIONS));
    settings.put("num.network.threads", "2");
    settings.put("num.io.threads", "4");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "4");
    settings.put("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "2");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("group.initial.rebalance.delay.ms", "0");
    // After a kill the controller waits this long before it believes the new process.
    settings.put("broker.session.timeout.ms", "3000");
    settings.put("broker.heartbeat.interval.ms", "500");
    settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024));
    settings.put("log.index.size.max.bytes", Integer.toString(1024 * 1024));
    return settings;
  }

  /** Gives a new folder its cluster id; a formatted one is left as it is. */
  static void format(Path dir, Properties settings) {
    if (Files.exists(dir.resolve("meta.properties"))) {
      return;
    }
    try {
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setNodeId(NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
          .setReleaseVersion(MetadataVersion.latestProduction())
          .setControllerListenerName(settings.getProperty("controller.listener.names"))
          .setMetadataLogDirectory(dir.toString())
          .setIgnoreFormatted(true)
          .addDirectory(dir.toString())
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("Kafka could not prepare the folder " + dir, e);
    }
  }

  private static String listeners(int brokerPort, int controllerPort) {
    return "PLAINTEXT://localhost:" + brokerPort + ",CONTROLLER://localhost:" + controllerPort;
  }
}
