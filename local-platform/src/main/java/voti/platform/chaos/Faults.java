package voti.platform.chaos;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import voti.platform.chaos.Fault.Kind;
import voti.platform.demo.Story;
import voti.platform.launcher.LocalPlatform;

/** What goes wrong in a round. */
final class Faults {

  /** Who reads the topic that poison is sent to. */
  static final String READER_OF_POISON = "credit";

  private static final List<String> GROUND = List.of("mongo", "kafka");
  private static final List<String> SERVICES = List.of("accounts", "orders", "credit", "planning");

  /** A processor's claim is taken over after ten seconds. */
  private static final long BEYOND_A_CLAIM = 12_000;

  private static final int SLOW_TURNS = 60;
  private static final long STANDS = 40;
  private static final long RUNS = 10;

  /** A chunk of the database is written in part or not at all. */
  private static final int MOST_ROOM = 32_768;

  private static final int SLOWEST_FLUSH = 1_500;

  private final LocalPlatform platform;
  private final Disk disk;
  private final Set<Kind> wanted;
  private final List<String> stopped;
  private final List<String> all;
  private final AtomicInteger poisoned = new AtomicInteger();

  /**
   * @param twins whether there is a second process of each service
   * @param wanted kinds; none but these
   */
  Faults(LocalPlatform platform, boolean twins, Set<Kind> wanted) {
    this.platform = platform;
    this.wanted = wanted;
    disk = new Disk(platform);
    var services =
        twins
            ? Stream.concat(SERVICES.stream(), SERVICES.stream().map(name -> name + "-2")).toList()
            : SERVICES;
    stopped = Stream.concat(GROUND.stream(), services.stream()).toList();
    all = Stream.concat(stopped.stream(), Stream.of("issuer", "gateway")).toList();
  }

  /** One that is wanted. */
  Fault next(RandomGenerator random, int longestMillis) {
    var fault = any(random, longestMillis);
    while (!wanted.contains(fault.kind())) {
      fault = any(random, longestMillis);
    }
    return fault;
  }

  /** Of twenty or so two stop a process; slowness, poison and a full disk come once each. */
  private Fault any(RandomGenerator random, int longestMillis) {
    var after = random.nextInt(longestMillis);
    return switch (random.nextInt(20)) {
      case 0, 1 -> new Fault(after, Kind.STOP, one(stopped, random), 0);
      case 2 -> new Fault(after, Kind.SLOW, "mongo", 0);
      case 3 -> new Fault(after, Kind.POISON, "voti.orders", 0);
      case 4 -> full(after, random);
      case 5 -> new Fault(after, Kind.SLOW_DISK, "mongo", 1 + random.nextInt(SLOWEST_FLUSH));
      default -> new Fault(after, Kind.KILL, one(all, random), 0);
    };
  }

  /** The broker only appends, to files of any length: where there is no room, there is none. */
  private static Fault full(int after, RandomGenerator random) {
    var process = one(GROUND, random);
    var room = process.equals("mongo") ? random.nextInt(MOST_ROOM) : 0;
    return new Fault(after, Kind.FULL_DISK, process, room);
  }

  private static String one(List<String> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }

  void happen(Fault fault) {
    Signals.sleep(fault.afterMillis());
    var process = fault.process();
    switch (fault.kind()) {
      case KILL -> platform.kill(process);
      case STOP -> Signals.stop(platform.pid(process), 1, BEYOND_A_CLAIM, 0);
      case SLOW -> Signals.stop(platform.pid(process), SLOW_TURNS, STANDS, RUNS);
      case POISON ->
          Poison.send(
              "localhost:" + platform.url("kafka").getPort(),
              process,
              Story.account(),
              poisoned.incrementAndGet());
      case FULL_DISK -> disk.isFull(process, fault.amount());
      case SLOW_DISK -> disk.isSlow(fault.amount());
    }
  }
}
