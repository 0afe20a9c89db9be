package voti.platform.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import voti.platform.demo.Answer;
import voti.platform.demo.Api;
import voti.platform.demo.Story;
import voti.values.Ids;

/**
 * People at work: they log calls, take orders and submit them, and write down what was answered.
 */
final class Clients {

  private static final int COUNT = 4;
  private static final String SLOT = Story.account().split("-", 3)[1];

  private final Function<String, List<Api>> doors;
  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final String run;
  private volatile List<String> called = List.of(Story.account());

  /**
   * @param doors where a service may be asked
   * @param run a name that no other run over this data has
   */
  Clients(Function<String, List<Api>> doors, String run) {
    this.doors = doors;
    this.run = run;
  }

  /** Calls are logged for any of these from now on. */
  void callFor(List<String> accounts) {
    called = List.copyOf(accounts);
  }

  /** Everything that was acknowledged, since the beginning. */
  List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /** Answers that no fault explains. */
  List<String> surprises() {
    return List.copyOf(surprises);
  }

  /**
   * Works for a while; each ends what it has begun, however long that takes.
   *
   * @param random where the choices come from, one generator for each client
   */
  void work(long nanos, List<RandomGenerator> random) throws Exception {
    var end = System.nanoTime() + nanos;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var working = new ArrayList<Future<?>>();
      for (var client : random) {
        working.add(
            threads.submit(
                () -> {
                  while (System.nanoTime() < end) {
                    something(client);
                  }
                }));
      }
      for (var one : working) {
        one.get();
      }
    }
  }

  static int count() {
    return COUNT;
  }

  private void something(RandomGenerator random) {
    var key = run + "-" + numbers.incrementAndGet();
    if (random.nextInt(3) == 0) {
      order(key, door("orders", random));
    } else {
      call(key, called.get(random.nextInt(called.size())), door("accounts", random));
    }
  }

  /** Any of them; where there is one only, nothing is left to chance. */
  private Api door(String service, RandomGenerator random) {
    var all = doors.apply(service);
    return all.size() == 1 ? all.getFirst() : all.get(random.nextInt(all.size()));
  }

  private void call(String key, String account, Api api) {
    var interaction =
        Map.of("kind", "call", "on", "2010-01-26", "summary", key, "promises", List.of());
    var path = "/api/accounts/" + account + "/interactions";
    note("accounts", key, api.post("mari", path, key, interaction));
  }

  private void order(String key, Api api) {
    var id = Ids.named("ord", SLOT, "chaos:" + key);
    var line = Map.of("product", Story.brush(), "quantity", Map.of("amount", "1", "unit", "C62"));
    var order =
        Map.of(
            "id",
            id,
            "account",
            Story.account(),
            "number",
            key,
            "currency",
            "SEK",
            "orderedOn",
            "2010-01-26",
            "partialDelivery",
            true,
            "lines",
            List.of(line));
    if (note("orders", key, api.post("mari", "/api/orders", key, order))) {
      var submitted = key + "-submit";
      note(
          "orders",
          submitted,
          api.post(
              "mari", "/api/orders/" + id + "/submissions", submitted, Map.of("on", "2010-01-26")));
    }
  }

  private boolean note(String service, String key, Answer answer) {
    if (!answer.ok()) {
      surprises.add(key + " was answered " + answer.status() + " " + answer.problem());
      return false;
    }
    var body = answer.body();
    acknowledged.add(
        new Acknowledged(service, body.path("position").asLong(), body.path("id").asString(), key));
    return true;
  }
}
