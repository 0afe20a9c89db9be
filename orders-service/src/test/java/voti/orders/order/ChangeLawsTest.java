package voti.orders.order;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.sek;
import static voti.orders.order.OrderWorld.line;
import static voti.orders.order.OrderWorld.tried;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import voti.orders.SamplePromotions;
import voti.orders.promotion.OfferedPromotions;
import voti.values.Quantity;

class ChangeLawsTest {

  private static OrderWorld world(long seed, boolean submitted) {
    return world(seed, submitted, null);
  }

  private static OrderWorld world(
      long seed, boolean submitted, @Nullable OfferedPromotions promotions) {
    var random = new Random(seed);
    var lines = new ArrayList<RequestedLine>();
    for (var number = 1; number <= 4; number++) {
      lines.add(line(number, random.nextBoolean(), 1 + random.nextInt(60), number == 3));
    }
    var world =
        new OrderWorld(lines, sek(random.nextInt(30) + ".37"), sek(random.nextInt(9) + ".50"));
    for (var number = 1; number <= 4; number++) {
      world.discount(number, random.nextInt(30) + "." + random.nextInt(9));
    }
    world.promotions = promotions;
    if (submitted) {
      world.submit();
      world.reserve();
    }
    return world;
  }

  private static RequestedLine wanting(OrderWorld world, int number, long quantity) {
    var paint = world.order.lines().line(number).orElseThrow().quantity().unit().equals("LTR");
    return line(number, paint, quantity, number == 3);
  }

  @Property(tries = 100)
  void tenSingleAmendmentsEqualOne(
      @ForAll long seed,
      @ForAll boolean submitted,
      @ForAll @Size(4) List<@IntRange(min = 0, max = 90) Integer> wanted,
      @ForAll @Size(6) List<@IntRange(min = 1, max = 90) Integer> before) {
    var once = world(seed, submitted);
    var often = world(seed, submitted);
    var all = new ArrayList<RequestedLine>();
    for (var number = 1; number <= 4; number++) {
      all.add(wanting(once, number, number == 1 ? wanted.get(0) + 1 : wanted.get(number - 1)));
    }
    for (var i = 0; i < before.size(); i++) {
      often.amend(List.of(wanting(often, 1 + i % 4, before.get(i))));
    }
    once.amend(all);
    all.forEach(line -> often.amend(List.of(line)));

    assertThat(often.order.lines().amounts()).isEqualTo(once.order.lines().amounts());
    assertThat(often.order.lines().shares()).isEqualTo(once.order.lines().shares());
    assertThat(often.order.lines().total()).isEqualTo(once.order.lines().total());
  }

  @Property(tries = 100)
  void whatHappensToOneLineMovesNoOther(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 200) int quantity) {
    var world = world(seed, true);
    var before = world.order.lines();
    world.amend(List.of(wanting(world, 2, quantity)));
    for (var number : List.of(1, 3, 4)) {
      assertThat(world.order.lines().net(number)).isEqualTo(before.net(number));
    }
    assertThat(world.order.lines().net(2).isNegative()).isFalse();
  }

  @Property(tries = 100)
  void splittingChangesNoNetAmount(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int part, @ForAll boolean submitted) {
    var world = world(seed, submitted);
    var whole = world.order.lines();
    var line = whole.line(2).orElseThrow();
    var quantity = Quantity.of(String.valueOf(part), line.quantity().unit());
    if (!world.split(2, quantity)) {
      assertThat(quantity.isMoreThan(line.quantity())).isTrue();
      return;
    }
    var goes = world.splits.getFirst().part();
    var stays = world.order.lines();
    assertThat(stays.net(2).plus(goes.net(2))).isEqualTo(whole.net(2));
    assertThat(stays.net(2).isNegative() || goes.net(2).isNegative()).isFalse();
    assertThat(stays.withoutVat().plus(goes.withoutVat())).isEqualTo(whole.withoutVat());
    assertThat(stays.allowance().plus(goes.allowance())).isEqualTo(whole.allowance());
    assertThat(goes.line(2).orElseThrow().discount()).isEqualTo(line.discount());
    assertThat(stays.vat().plus(goes.vat()).minus(whole.vat()).amount().abs())
        .isLessThanOrEqualTo(sek("0.01").amount());
  }

  /** Sixteen kinds of step, in any order; after each the ledgers are whole. */
  @Property(tries = 150)
  void noSequenceLosesAQuantityOrAnAmount(
      @ForAll long seed,
      @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 15) Integer> steps,
      @ForAll Random random) {
    var world = world(seed, true);
    for (var step : steps) {
      step(world, step, random);
      ledgersAreWhole(world);
    }
    toTheEnd(world);
  }

  /** The same with every kind of promotion at once, found anew or walked down at each step. */
  @Property(tries = 150)
  void noSequenceLosesWhatPromotionsGive(
      @ForAll long seed,
      @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 15) Integer> steps,
      @ForAll Random random) {
    var world = world(seed, true, SamplePromotions.everyKind());
    for (var step : steps) {
      step(world, step, random);
      ledgersAreWhole(world);
      promotionsFollow(world);
    }
    toTheEnd(world);
  }

  @Example
  void goodsOnTopMoveWithALineThatIsSplitOffWhole() {
    var world = world(-328, true, SamplePromotions.everyKind());
    var free = world.order.lines().present().stream().filter(OrderLine::isFree).findFirst();
    var promotion = Objects.requireNonNull(free.orElseThrow().promotion());
    var source = Objects.requireNonNull(promotion.freeOf());
    assertThat(world.split(free.get().line(), free.get().quantity())).as("not by itself").isFalse();

    assertThat(world.split(source, world.order.lines().line(source).orElseThrow().quantity()))
        .isTrue();

    assertThat(world.order.lines().line(free.get().line()).orElseThrow().gone()).isTrue();
    var moved = world.splits.getFirst().part().line(free.get().line()).orElseThrow();
    assertThat(moved.quantity()).isEqualTo(free.get().quantity());
    promotionsFollow(world);
  }

  /** What it tells of budgets is what its lines have; goods on top never outlive their line. */
  private static void promotionsFollow(OrderWorld world) {
    var order = world.order;
    if (order.state() == OrderState.CANCELLED) {
      return;
    }
    assertThat(Objects.requireNonNull(order.submitted()).promotions())
        .isEqualTo(Promoting.costs(order.lines()));
    for (var line : order.lines().present()) {
      var promotion = line.promotion();
      if (promotion != null && promotion.freeOf() != null) {
        assertThat(line.amount().isZero()).isTrue();
        var source = order.lines().line(promotion.freeOf()).orElseThrow();
        var left = world.goods.sent().of(line.line());
        assertThat(!source.gone() || left.isPresent()).as("goods on top of nothing").isTrue();
      }
    }
  }

  private static void step(OrderWorld world, int step, Random random) {
    var number = 1 + random.nextInt(world.order.lines().lines().size());
    var line = world.order.lines().line(number).orElseThrow();
    var quantity = 1 + random.nextInt(30);
    var some = Quantity.of(String.valueOf(quantity), line.quantity().unit());
    Runnable todo =
        switch (step) {
          case 0, 1 -> () -> amended(world, wanting(world, number, quantity), false);
          case 2 -> () -> amended(world, wanting(world, number, 0), false);
          case 3 -> () -> amended(world, line(0, random.nextBoolean(), quantity, false), false);
          case 4 -> () -> amended(world, wanting(world, number, quantity), true);
          case 5 -> world::closeShort;
          case 6, 7 -> world::reopen;
          case 8 -> () -> split(world, number, some);
          case 9 -> () -> cancel(world);
          case 10 -> world::reject;
          case 11, 12 -> () -> world.goods.dispatch(number, some);
          case 13 -> world.goods::deliver;
          default -> world::reserve;
        };
    tried(todo);
  }

  private static void amended(OrderWorld world, RequestedLine line, boolean todays) {
    if (!world.order.isOver()) {
      world.amend(List.of(line), todays);
    }
  }

  private static void split(OrderWorld world, int number, Quantity some) {
    if (!world.order.isOver()) {
      world.split(number, some);
    }
  }

  private static void cancel(OrderWorld world) {
    if (!world.order.isOver()) {
      world.cancel();
    }
  }

  private static void ledgersAreWhole(OrderWorld world) {
    var order = world.order;
    var sent = world.goods.sent();
    for (var line : order.lines().lines()) {
      var left = sent.of(line.line()).map(SentLine::quantity).orElse(line.quantity().none());
      assertThat(line.quantity().minus(left).amount().signum()).as("open").isNotNegative();
      assertThat(line.cancelled().amount().signum()).isNotNegative();
      assertThat(order.lines().net(line.line()).isNegative()).isFalse();
    }
    if (order.state() == OrderState.CANCELLED) {
      assertThat(world.held).isNull();
      return;
    }
    var gross = order.lines().total();
    assertThat(Objects.requireNonNull(order.submitted()).gross()).isEqualTo(gross);
    var expected = world.asked == null ? world.held : world.asked;
    if (order.state() == OrderState.CONFIRMED) {
      assertThat(world.held).as("credit holds what is confirmed").isEqualTo(gross);
    } else if (expected != null) {
      assertThat(expected).as("credit is asked for what is ordered").isEqualTo(gross);
    }
  }

  /** Whatever happened, what is delivered in the end sums to what is ordered in the end. */
  private static void toTheEnd(OrderWorld world) {
    world.reserve();
    if (world.order.state() != OrderState.CONFIRMED) {
      return;
    }
    for (var line : world.order.lines().present()) {
      var open = world.goods.open(line.line());
      if (open.isPositive()) {
        assertThat(world.goods.dispatch(line.line(), open)).isTrue();
      }
    }
    world.goods.deliver();
    assertThat(world.goods.delivered()).isEqualTo(world.order.lines().total());
    assertThat(world.goods.isComplete()).isTrue();
  }
}
