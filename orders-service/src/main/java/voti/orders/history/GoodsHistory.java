package voti.orders.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import voti.kit.publishing.Entry;
import voti.orders.act.ActEvent;
import voti.orders.act.ActEvent.ActCosigned;
import voti.orders.act.ActEvent.ActRefused;
import voti.orders.act.ActEvent.ActSigned;
import voti.orders.act.ActEvent.EvidenceAdded;
import voti.orders.act.ActEvent.ResolutionAgreed;
import voti.orders.act.ActEvent.ResolutionDone;
import voti.orders.act.ActEvent.ResolutionOverdue;
import voti.orders.fulfilment.CreditResolution;
import voti.orders.fulfilment.FulfilmentEvent;
import voti.orders.fulfilment.FulfilmentEvent.AmendmentOvertaken;
import voti.orders.fulfilment.FulfilmentEvent.DispatchHeld;
import voti.orders.fulfilment.FulfilmentEvent.DispatchResumed;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentAmended;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentOpened;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentRequestRefused;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.FulfilmentEvent.GoodsReleased;
import voti.orders.fulfilment.FulfilmentEvent.PartialDeliveryConsented;
import voti.orders.fulfilment.FulfilmentEvent.RedeliveryPromised;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.FulfilmentEvent.ReturnReceived;
import voti.orders.fulfilment.FulfilmentEvent.ReturnWithdrawn;
import voti.orders.fulfilment.InspectedLine;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.fulfilment.MovedLine;
import voti.orders.fulfilment.Movement;
import voti.values.Quantity;

/** What history says of goods and acts. */
final class GoodsHistory {

  private GoodsHistory() {}

  static Entry tell(FulfilmentEvent event) {
    return switch (event) {
      case FulfilmentOpened e ->
          new Entry(
              e.account(), "fulfilment-opened", null, Map.of(), Map.of(), List.of(e.order()), null);
      case PartialDeliveryConsented e ->
          new Entry(
              e.account(),
              "partial-delivery-consented",
              e.on(),
              Map.of(),
              Map.of("why", e.reason()),
              List.of(e.order()),
              null);
      case DispatchHeld e ->
          new Entry(
              e.account(),
              "dispatch-held",
              null,
              Map.of(),
              Map.of("why", e.reason()),
              e.creditDecision() == null
                  ? List.of(e.order())
                  : List.of(e.order(), e.creditDecision()),
              null);
      case FulfilmentAmended e ->
          new Entry(
              e.account(),
              "fulfilment-amended",
              e.on(),
              Map.of(),
              Map.of(),
              List.of(e.order()),
              null);
      case AmendmentOvertaken e ->
          new Entry(
              e.account(),
              "amendment-overtaken",
              e.on(),
              Map.of(),
              Map.of(
                  "quantities",
                  e.sent().lines().stream()
                      .map(line -> String.valueOf(line.quantity()))
                      .collect(Collectors.joining(", "))),
              List.of(e.order()),
              null);
      case GoodsReleased e ->
          new Entry(
              e.account(),
              "goods-released",
              null,
              Map.of(),
              Map.of("why", e.reason()),
              List.of(e.order()),
              null);
      case DispatchResumed e ->
          new Entry(
              e.account(), "dispatch-resumed", null, Map.of(), Map.of(), List.of(e.order()), null);
      case GoodsDispatched e ->
          new Entry(
              e.account(),
              "goods-dispatched",
              e.on(),
              Map.of(),
              Map.of(
                  "quantities",
                  e.lines().stream()
                      .map(line -> String.valueOf(line.quantity()))
                      .collect(Collectors.joining(", "))),
              List.of(e.order(), e.dispatch()),
              null);
      case GoodsDelivered e ->
          new Entry(
              e.account(),
              "goods-delivered",
              e.on(),
              OrderHistory.money("gross", e.movement().gross()),
              Map.of("quantities", quantities(e.movement())),
              List.of(e.order(), e.dispatch()),
              null);
      case RedeliveryPromised e ->
          new Entry(
              e.account(),
              "redelivery-promised",
              null,
              Map.of(),
              Map.of("quantities", quantities(e.lines())),
              List.of(e.order(), e.act()),
              null);
      case ReturnAccepted e ->
          new Entry(
              e.account(),
              e.resolution() == CreditResolution.WITHOUT_GOODS ? "act-credited" : "return-accepted",
              e.on(),
              OrderHistory.money("gross", e.movement().gross()),
              Map.of("quantities", quantities(e.movement()), "why", e.cause()),
              List.of(e.order(), e.returned(), e.act()),
              null);
      case ReturnReceived e ->
          new Entry(
              e.account(),
              "return-received",
              e.on(),
              Map.of(),
              Map.of("quantities", quantities(e.lines()), "why", e.cause()),
              List.of(e.order(), e.returned(), e.act().act()),
              null);
      case ReturnWithdrawn e ->
          new Entry(
              e.account(),
              "return-withdrawn",
              null,
              Map.of(),
              Map.of("why", e.reason()),
              List.of(e.order(), e.returned()),
              null);
      case ReturnInspected e -> inspected(e);
      case FulfilmentRequestRefused e ->
          new Entry(
              e.account(),
              "fulfilment-request-refused",
              null,
              Map.of(),
              Map.of("request", e.request(), "why", e.sentence()),
              List.of(e.order()),
              null);
    };
  }

  private static Entry inspected(ReturnInspected event) {
    var lines = event.inspection().lines();
    return new Entry(
        event.account(),
        "return-inspected",
        event.on(),
        Map.of(),
        Map.of(
            "sound", joined(lines.stream().map(InspectedLine::sound)),
            "damaged", joined(lines.stream().map(InspectedLine::damaged)),
            "credited", joined(lines.stream().map(InspectedLine::credited)),
            "why", event.decision().reason()),
        List.of(event.order(), event.returned()),
        event.decision());
  }

  static Entry tell(ActEvent event) {
    return switch (event) {
      case ActSigned e ->
          new Entry(
              e.account(),
              "act-signed",
              e.on(),
              Map.of(),
              Map.of(
                  "kind", e.kind().name().toLowerCase(Locale.ROOT),
                  "why", e.cause(),
                  "signatories", String.valueOf(e.signatories().size())),
              List.of(e.order(), e.act()),
              null);
      case EvidenceAdded e ->
          new Entry(
              e.account(),
              "evidence-added",
              null,
              Map.of(),
              Map.of("name", e.evidence().name(), "hash", e.evidence().hash()),
              List.of(e.order(), e.act()),
              null);
      case ActCosigned e ->
          new Entry(
              e.account(),
              "act-cosigned",
              e.on(),
              Map.of(),
              Map.of(),
              List.of(e.order(), e.act()),
              null);
      case ResolutionAgreed e ->
          new Entry(
              e.account(),
              "resolution-agreed",
              null,
              Map.of(),
              Map.of(
                  "resolution", e.resolution().kind().word().replace('-', ' '),
                  "deadline", e.resolution().deadline().toString(),
                  "why", e.decision().reason()),
              List.of(e.order(), e.act()),
              e.decision());
      case ResolutionOverdue e ->
          new Entry(
              e.account(),
              "resolution-overdue",
              e.resolution().deadline(),
              Map.of(),
              Map.of(
                  "resolution", e.resolution().kind().word().replace('-', ' '),
                  "deadline", e.resolution().deadline().toString()),
              List.of(e.order(), e.act()),
              null);
      case ResolutionDone e ->
          new Entry(
              e.account(),
              "resolution-done",
              e.on(),
              Map.of(),
              Map.of(
                  "resolution", e.resolution().kind().word().replace('-', ' '),
                  "reference", e.reference()),
              List.of(e.order(), e.act()),
              null);
      case ActRefused e ->
          new Entry(
              e.account(),
              "act-refused",
              null,
              Map.of(),
              Map.of("why", e.sentence()),
              List.of(e.act()),
              null);
    };
  }

  private static String quantities(Movement movement) {
    return joined(movement.lines().stream().map(MovedLine::quantity));
  }

  private static String quantities(List<LineQuantity> lines) {
    return joined(lines.stream().map(LineQuantity::quantity));
  }

  private static String joined(Stream<Quantity> quantities) {
    return quantities.map(String::valueOf).collect(Collectors.joining(", "));
  }
}
