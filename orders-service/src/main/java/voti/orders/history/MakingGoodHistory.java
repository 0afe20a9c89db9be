package voti.orders.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.kit.publishing.Entry;
import voti.orders.claim.ClaimEvent;
import voti.orders.claim.ClaimEvent.ClaimGivenUp;
import voti.orders.claim.ClaimEvent.ClaimOpened;
import voti.orders.claim.ClaimEvent.ClaimRequestRefused;
import voti.orders.claim.ClaimEvent.ClaimSettled;
import voti.orders.redelivery.RedeliveryEvent;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryArrived;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryDispatched;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryOpened;
import voti.orders.redelivery.RedeliveryEvent.RedeliveryRefused;

/** What history says of redeliveries and of claims on carriers. */
final class MakingGoodHistory {

  private MakingGoodHistory() {}

  static @Nullable Entry tell(RedeliveryEvent event) {
    var links = List.of(event.order(), event.act(), event.redelivery());
    return switch (event) {
      case RedeliveryOpened _ -> null;
      case RedeliveryDispatched e ->
          new Entry(
              e.account(),
              "redelivery-dispatched",
              e.on(),
              Map.of(),
              Map.of(
                  "quantities",
                  e.lines().stream()
                      .map(line -> String.valueOf(line.quantity()))
                      .collect(Collectors.joining(", "))),
              links,
              null);
      case RedeliveryArrived e ->
          new Entry(e.account(), "redelivery-arrived", e.on(), Map.of(), Map.of(), links, null);
      case RedeliveryRefused e ->
          new Entry(
              e.account(),
              "redelivery-refused",
              null,
              Map.of(),
              Map.of("why", e.sentence()),
              links,
              null);
    };
  }

  static Entry tell(ClaimEvent event) {
    var links = List.of(event.order(), event.act(), event.claim());
    return switch (event) {
      case ClaimOpened e ->
          new Entry(
              e.account(),
              "claim-opened",
              e.on(),
              OrderHistory.money("amount", e.amount()),
              Map.of(
                  "carrier", e.carrier(), "deadline", e.deadline().toString(), "why", e.reason()),
              links,
              null);
      case ClaimSettled e ->
          new Entry(
              e.account(),
              "claim-settled",
              e.on(),
              OrderHistory.money("amount", e.amount()),
              Map.of("carrier", e.carrier(), "why", e.decision().reason()),
              links,
              e.decision());
      case ClaimGivenUp e ->
          new Entry(
              e.account(),
              "claim-given-up",
              e.on(),
              Map.of(),
              Map.of("carrier", e.carrier(), "why", e.decision().reason()),
              links,
              e.decision());
      case ClaimRequestRefused e ->
          new Entry(
              e.account(),
              "claim-request-refused",
              null,
              Map.of(),
              Map.of("request", e.request(), "why", e.sentence()),
              links,
              null);
    };
  }
}
