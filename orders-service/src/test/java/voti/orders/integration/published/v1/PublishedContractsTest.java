package voti.orders.integration.published.v1;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import voti.contracts.Contracts;
import voti.kit.events.Recorded;
import voti.kit.json.Wire;
import voti.kit.publishing.Outgoing;
import voti.orders.SampleEvents;
import voti.orders.SampleStocks;
import voti.orders.Samples;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.values.decision.Actor;

class PublishedContractsTest {

  private static final Contracts CONTRACTS = Contracts.load();
  private static final JsonMapper AS_SENT =
      Wire.configure(JsonMapper.builder())
          .changeDefaultPropertyInclusion(
              any -> JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
          .build();
  private static final Path APPROVED = Path.of("src/test/resources/approved");
  private static final Recorded RECORDED =
      new Recorded(
          "event-1", 1, 4096, Instant.EPOCH, Actor.automation("test"), "cause", "correlation", "s");

  static Stream<Outgoing> messages() {
    return SampleEvents.all().stream()
        .flatMap(event -> new OrdersPublisher().publish(event, RECORDED).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("messages")
  void isValidAndAsApproved(Outgoing message) throws IOException {
    var json = AS_SENT.writerWithDefaultPrettyPrinter().writeValueAsString(message.data()) + "\n";
    assertThat(CONTRACTS.violations(message.type(), json)).isEmpty();
    var approved = APPROVED.resolve(name(message) + ".json");
    if (Boolean.getBoolean("voti.approve")) {
      Files.createDirectories(APPROVED);
      Files.writeString(approved, json);
    }
    assertThat(approved).exists();
    assertThat(Wire.mapper().readTree(json))
        .isEqualTo(Wire.mapper().readTree(Files.readString(approved)));
  }

  /** Some things that differ leave under one type. */
  private static String name(Outgoing message) {
    return switch (message.data()) {
      case Messages.BonusAccrued accrued -> message.type() + "." + accrued.kind();
      case Messages.DiscountRefused refused when refused.reason().startsWith("Nobody") ->
          message.type() + ".lapsed";
      case Messages.CarrierBookingChanged changed -> message.type() + "." + changed.state();
      case Messages.ExchangeEnded ended -> message.type() + "." + ended.how();
      case Messages.GoodsPromised promised when promised.lines().getFirst().before() != null ->
          message.type() + ".moved";
      case Messages.StockMoved moved -> message.type() + "." + moved.kind();
      default -> message.type();
    };
  }

  @Test
  void everyChangeOfFiguresIsAnAmendmentAndSaysWhy() {
    var change = SampleEvents.changed(SampleEvents.submitted());
    var causes =
        Stream.of(
                new OrderClosedShort(
                    "o", Samples.ACCOUNT, "34", Samples.DAY, List.of(), change, "a"),
                new OrderReopened("o", Samples.ACCOUNT, "34", Samples.DAY, change, "b", null))
            .flatMap(event -> new OrdersPublisher().publish(event, RECORDED).stream())
            .map(Outgoing::data)
            .map(Messages.OrderAmended.class::cast)
            .map(Messages.OrderAmended::cause);
    assertThat(causes).containsExactly("closed-short", "reopened");
  }

  @Test
  void everyPromisedTypeLeavesAndNoOther() {
    assertThat(messages().map(Outgoing::type).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(CONTRACTS.typesOf("orders"));
  }

  @Test
  void thingsOfAnAccountTravelUnderItsKey() {
    var nobodys = List.of("price-list", "promotion", "stock-moved", "purchase-requested");
    assertThat(
            messages()
                .filter(one -> nobodys.stream().noneMatch(one.type()::contains))
                .map(Outgoing::key))
        .containsOnly(Samples.ACCOUNT);
    assertThat(messages().filter(one -> one.type().contains("stock-moved")).map(Outgoing::key))
        .as("movements of one stock stay in their order")
        .containsOnly(SampleStocks.STOCK);
  }
}
