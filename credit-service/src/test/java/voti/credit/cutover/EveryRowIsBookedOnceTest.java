package voti.credit.cutover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import voti.credit.Samples;
import voti.credit.cutover.TakenOverCommand.Refused;
import voti.credit.cutover.TakenOverCommand.SettleRows;
import voti.credit.cutover.TakenOverCommand.TakeRows;
import voti.credit.cutover.TakenOverEvent.RowsTaken;
import voti.credit.cutover.TakenOverEvent.RowsTakenAgain;
import voti.values.Money;

/**
 * However a file is split, in whatever order its parts come, however often each is sent and
 * wherever one is broken off: once all was sent to its end, the book and the totals are the same.
 */
class EveryRowIsBookedOnceTest {

  /** An old system, the account it speaks of, and what counts. */
  private static final class World implements AutoCloseable {

    private final Configuration axon;
    private final Random random;
    private final Map<String, Money> book = new HashMap<>();
    private final Map<String, String> causes = new HashMap<>();
    private int events;

    World(long seed) {
      random = new Random(seed);
      System.setProperty("disable-axoniq-console-message", "true");
      axon =
          DefaultConfigurer.defaultConfiguration(false)
              .configureCommandBus(c -> SimpleCommandBus.builder().build())
              .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
              .configureAggregate(TakenOver.class)
              .start();
    }

    /** As the service does; a break leaves out all that would have followed. */
    void send(List<TakenRow> rows, boolean breaks) {
      axon.commandGateway()
          .sendAndWait(new TakeRows(CutOverSamples.STREAM, CutOverSamples.ORIGIN, KIND, rows));
      var taken = newRows();
      var fresh = taken.rows();
      // The new ones are booked all at once or not at all, each other one by itself.
      var begun = breaks && random.nextBoolean() ? 0 : taken.together();
      var stop = !breaks ? fresh.size() : begun + random.nextInt(fresh.size() - begun + 1);
      stop = begun < taken.together() ? 0 : stop;
      var booked = new ArrayList<TakenRow>();
      var refused = new ArrayList<Refused>();
      for (var row : fresh.subList(0, stop)) {
        // The book is asked for what may be in it. The account does what a cause asks for once, and
        // gives the same answer ever after.
        var together = booked.size() + refused.size() < taken.together();
        var answer =
            !together && book.containsKey(row.id())
                ? "booked"
                : causes.computeIfAbsent(
                    row.id() + ":" + row.attempt() + (together ? " together" : ""),
                    _ -> random.nextInt(5) == 0 && row.attempt() < 2 ? "refused" : book(row));
        if (answer.equals("booked")) {
          booked.add(row);
        } else {
          refused.add(new Refused(row.id(), row.content(), "Not now."));
        }
      }
      if (!breaks) {
        axon.commandGateway()
            .sendAndWait(
                new SettleRows(
                    CutOverSamples.STREAM, CutOverSamples.ORIGIN, KIND, booked, refused));
        newRows();
      }
    }

    private String book(TakenRow row) {
      assertThat(book.put(row.id(), row.amount())).as("booked twice: " + row.id()).isNull();
      return "booked";
    }

    /**
     * Rows to be booked.
     *
     * @param together how many of them, the first ones, the account cannot have
     */
    private record Taken(List<TakenRow> rows, int together) {}

    private Taken newRows() {
      var all = all();
      var some = all.subList(events, all.size());
      events = all.size();
      var rows = new ArrayList<TakenRow>();
      some.forEach(event -> rows.addAll(event instanceof RowsTaken e ? e.rows() : List.of()));
      var together = rows.size();
      some.forEach(event -> rows.addAll(event instanceof RowsTakenAgain e ? e.rows() : List.of()));
      return new Taken(rows, together);
    }

    private List<Object> all() {
      try {
        return axon.eventStore()
            .readEvents(CutOverSamples.STREAM)
            .asStream()
            .<Object>map(message -> message.getPayload())
            .toList();
      } catch (org.axonframework.eventsourcing.eventstore.EventStoreException none) {
        return List.of();
      }
    }

    /** As the read model counts. */
    Map<String, Money> counted() {
      var rows = new LinkedHashMap<String, Money>();
      for (var event : all()) {
        if (event instanceof TakenOverEvent.RowsBooked e) {
          for (var row : e.rows()) {
            assertThat(rows.put(row.id(), row.amount())).as("told twice: " + row.id()).isNull();
          }
        }
      }
      return rows;
    }

    @Override
    public void close() {
      axon.shutdown();
    }
  }

  private static final FileKind KIND = FileKind.OPEN_ITEMS;

  @Property(tries = 60)
  void anySplitRepetitionOrderAndBreakEndsInTheSameBook(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int size) {
    var random = new Random(seed);
    var rows =
        IntStream.range(0, size)
            .mapToObj(
                n -> CutOverSamples.row("2009-" + n, (n % 3 == 0 ? "-" : "") + (n + 1) + ".00"))
            .toList();
    var expected = rows.stream().collect(Collectors.toMap(TakenRow::id, TakenRow::amount));
    try (var world = new World(seed)) {
      for (var part : parts(rows, random)) {
        world.send(part, random.nextInt(3) == 0);
      }
      // Whoever is told of refused rows or of a break sends again: the account refuses twice at
      // most.
      for (var round = 0; round < 3; round++) {
        for (var part : parts(rows, random)) {
          world.send(part, false);
        }
      }
      assertThat(world.book).isEqualTo(expected);
      assertThat(world.counted()).isEqualTo(expected);
      var nothing = Samples.sek("0.00");
      assertThat(world.counted().values().stream().reduce(nothing, Money::plus))
          .isEqualTo(expected.values().stream().reduce(nothing, Money::plus));
    }
  }

  /** All rows in parts of any size and order; some of them more than once. */
  private static List<List<TakenRow>> parts(List<TakenRow> rows, Random random) {
    var all = new ArrayList<>(rows);
    all.addAll(rows.subList(0, random.nextInt(rows.size() + 1)));
    Collections.shuffle(all, random);
    var parts = new ArrayList<List<TakenRow>>();
    for (var at = 0; at < all.size(); ) {
      var until = Math.min(all.size(), at + 1 + random.nextInt(all.size()));
      parts.add(List.copyOf(all.subList(at, until)));
      at = until;
    }
    if (random.nextBoolean()) {
      parts.add(parts.get(random.nextInt(parts.size())));
    }
    return parts;
  }
}
