package voti.platform.kafka;

import java.nio.file.Path;

/** The broker as a process of its own: arguments are the folder and the port. */
public final class KafkaProcess {

  private KafkaProcess() {}

  public static void main(String[] args) {
    Path dir = Path.of(args[0]);
    var kafka = LocalKafka.start(dir, Integer.parseInt(args[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
    System.out.println("Kafka over " + dir + " answers at " + kafka.bootstrap());
  }
}
