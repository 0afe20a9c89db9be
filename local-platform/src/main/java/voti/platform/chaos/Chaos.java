package voti.platform.chaos;

import com.mongodb.client.MongoClients;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import voti.platform.chaos.Fault.Kind;
import voti.platform.demo.Api;
import voti.platform.demo.Story;
import voti.platform.launcher.LocalPlatform;
import voti.platform.launcher.PlatformProblem;

/**
 * Rounds of load with a fault in each, and after each round the checks, after those of Jepsen. What
 * is done, and when within its round, follows from the seed; how the processes meet it does not.
 */
public final class Chaos {

  private static final List<String> SERVICES = List.of("accounts", "orders", "credit", "planning");
  static final Duration LOAD = Duration.ofSeconds(2);
  private static final Duration RECOVERY = Duration.ofMinutes(3);

  private static final String KINDS =
      "a fault is one of "
          + Arrays.stream(Kind.values()).map(Kind::typed).collect(Collectors.joining(", "));

  private final LocalPlatform platform;
  private final boolean twins;
  private final Api api;
  private final Function<String, List<Api>> doors;
  private final Clients clients;
  private final Faults faults;
  private final PrintStream out;
  private final Map<String, Integer> happened = new TreeMap<>();
  private final List<String> violations = new ArrayList<>();
  private Duration patience = RECOVERY;

  /**
   * Over a platform that is ready and has no data.
   *
   * @param twins whether it has two processes of each service
   */
  public Chaos(LocalPlatform platform, boolean twins, PrintStream out) {
    this(platform, twins, out, EnumSet.allOf(Kind.class));
  }

  private Chaos(LocalPlatform platform, boolean twins, PrintStream out, Set<Kind> kinds) {
    this.twins = twins;
    this.platform = platform;
    this.out = out;
    api = new Api(platform.url("gateway"), platform.tokens());
    faults = new Faults(platform, twins, kinds);
    doors =
        service ->
            twins
                ? List.of(api, new Api(platform.url(service + "-2"), platform.tokens()))
                : List.of(api);
    clients = new Clients(doors, "chaos");
  }

  /**
   * The same with faults of some kinds only.
   *
   * @throws PlatformProblem for a kind that there is not, naming all that there are
   */
  public Chaos only(Collection<String> kinds) {
    var wanted = EnumSet.noneOf(Kind.class);
    for (var name : kinds) {
      wanted.add(Kind.named(name).orElseThrow(() -> new PlatformProblem(KINDS)));
    }
    return new Chaos(platform, twins, out, wanted);
  }

  /** How long what is wrong may still become right. */
  Chaos patience(Duration longest) {
    patience = longest;
    return this;
  }

  /** Runs; what was violated, in sentences. */
  public List<String> run(int rounds, long seed) throws Exception {
    out.printf("%d rounds by seed %d%n", rounds, seed);
    // Mandate, account, credit and prices: what it takes to sell.
    for (var step : new Story(api).steps().subList(0, 4)) {
      out.println(step.get().sentence());
    }
    clients.callFor(Accounts.register(api));
    var random = new Random(seed);
    for (var round = 1; round <= rounds && violations.isEmpty(); round++) {
      round(round, random, round == rounds || round % 10 == 0);
    }
    out.printf(
        "%d writes were acknowledged; faults: %s; violations: %d%n",
        clients.acknowledged().size(), happened, violations.size());
    violations.forEach(out::println);
    return violations;
  }

  private void round(int number, Random random, boolean whole) throws Exception {
    var fault = faults.next(random, (int) LOAD.toMillis());
    var generators = new ArrayList<RandomGenerator>();
    for (var i = 0; i < Clients.count(); i++) {
      generators.add(new Random(random.nextLong()));
    }
    happened.merge(fault.what(), 1, Integer::sum);
    var before = clients.acknowledged().size();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var happening = threads.submit(() -> faults.happen(fault));
      clients.work(LOAD.toNanos(), generators);
      happening.get();
    }
    var begun = System.nanoTime();
    platform.awaitReady(RECOVERY);
    if (fault.kind() == Kind.POISON) {
      new Operator(api).setAside(Faults.READER_OF_POISON);
    }
    check(whole);
    out.printf(
        Locale.ROOT,
        "round %d: %s; %d acknowledged; %s after %.1f s%n",
        number,
        fault,
        clients.acknowledged().size() - before,
        violations.isEmpty() ? "sound" : "not sound",
        (System.nanoTime() - begun) / 1e9);
  }

  /** What may still be on its way is waited for; what is wrong after that is wrong. */
  private void check(boolean whole) throws Exception {
    var deadline = System.nanoTime() + patience.toNanos();
    var wrong = look(whole);
    while (!wrong.isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(500);
      wrong = look(whole);
    }
    violations.addAll(wrong);
    violations.addAll(clients.surprises());
  }

  private List<String> look(boolean whole) {
    var wrong = new ArrayList<>(new MoneyCheck(api).violations());
    try (var client = MongoClients.create(platform.url("mongo").toString())) {
      var topics =
          whole ? TopicCheck.read("localhost:" + platform.url("kafka").getPort(), SERVICES) : null;
      for (var service : SERVICES) {
        var log = LogCheck.of(client, service);
        wrong.addAll(log.violations(clients.acknowledged()));
        if (topics != null) {
          wrong.addAll(topics.violations(service, log));
          wrong.addAll(new RebuildCheck(client, doors).violations(service));
        }
      }
    }
    return wrong;
  }
}
