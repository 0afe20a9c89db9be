package voti.platform.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.platform.issuer.IssuerProcess;
import voti.platform.kafka.KafkaProcess;
import voti.platform.mongo.MongoProcess;

/** How each part is started. */
final class Commands {

  /** Names another database in place of ours: a control of what should find it out. */
  private static final String DATABASE = "voti.database";

  private final DataFolder data;
  private final Addresses addresses;
  private final Apps apps;
  private final boolean lasting;
  private final @Nullable Duration dueEvery;

  /**
   * @param lasting whether the folder will be there for the next start
   * @param dueEvery how often services look for work that is due; {@code null} for as usual
   */
  Commands(
      DataFolder data,
      Addresses addresses,
      Apps apps,
      boolean lasting,
      @Nullable Duration dueEvery) {
    this.data = data;
    this.addresses = addresses;
    this.apps = apps;
    this.lasting = lasting;
    this.dueEvery = dueEvery;
  }

  /**
   * @param afresh whether it died before it was ready: then nothing is used that it left
   */
  ProcessBuilder of(Part part, boolean afresh) {
    List<String> command =
        Java.command(part.heapMegabytes(), afresh ? Optional.empty() : classes(part));
    command.addAll(part.isGround() ? ground(part) : service(part));
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(addresses.environmentOf(part));
    if (part.keepsLedger()) {
      builder.environment().put("VOTI_LEDGER_KEY_FILE", data.ledgerKey(part).toString());
    }
    if (dueEvery != null) {
      builder.environment().put("VOTI_DUE_EVERY", dueEvery.toString());
    }
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(data.log(part).toFile()));
    return builder;
  }

  /** For each build of a part one, as it knows the jars by their paths. */
  private Optional<Path> classes(Part part) {
    if (!lasting) {
      return Optional.empty();
    }
    var file = part.label() + ".jsa";
    return Optional.of(
        part.isGround() ? apps.home().resolve(file) : apps.unpacked(part).resolveSibling(file));
  }

  private List<String> ground(Part part) {
    String port = Integer.toString(addresses.port(part));
    List<String> leashed =
        List.of("-cp", System.getProperty("java.class.path"), Leash.class.getName());
    List<String> main =
        switch (part) {
          case MONGO ->
              List.of(
                  System.getProperty(DATABASE, MongoProcess.class.getName()),
                  data.mongoFile().toString(),
                  port);
          case KAFKA -> List.of(KafkaProcess.class.getName(), data.of(part).toString(), port);
          default ->
              List.of(
                  IssuerProcess.class.getName(),
                  data.of(part).toString(),
                  port,
                  addresses.url(Part.GATEWAY).toString());
        };
    return java.util.stream.Stream.concat(leashed.stream(), main.stream()).toList();
  }

  private List<String> service(Part part) {
    Path jar = apps.unpacked(part);
    return List.of(
        "-cp",
        apps.leash() + java.io.File.pathSeparator + jar,
        Leash.class.getName(),
        Apps.mainClassOf(jar));
  }
}
