package voti.platform.mongo;

import java.nio.file.Path;

/** The server as a process of its own: arguments are the file and the port. */
public final class MongoProcess {

  /** The exit code when the file cannot be written any more, as in sysexits.h. */
  public static final int CANNOT_WRITE = 74;

  private MongoProcess() {}

  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    var mongo = EmbeddedMongo.start(file, Integer.parseInt(args[1]), lost -> giveUp(file, lost));
    Runtime.getRuntime().addShutdownHook(new Thread(mongo::close));
    System.out.println("The database " + file + " answers at " + mongo.uri());
  }

  /** Nothing unsaved was acknowledged, so stopping at once loses nothing. */
  private static void giveUp(Path file, RuntimeException lost) {
    System.err.println(
        "The database could not write "
            + file
            + " and stops; every acknowledged write is safe. Free some disk space and start again. ("
            + lost.getMessage()
            + ")");
    Runtime.getRuntime().halt(CANNOT_WRITE);
  }
}
