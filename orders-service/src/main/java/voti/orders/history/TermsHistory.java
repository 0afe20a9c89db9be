package voti.orders.history;

import java.util.List;
import java.util.Map;
import voti.kit.publishing.Entry;
import voti.orders.assortment.AssortmentEvent;
import voti.orders.assortment.AssortmentEvent.AssortmentAgreed;
import voti.orders.assortment.AssortmentEvent.AssortmentLifted;
import voti.orders.assortment.AssortmentEvent.AssortmentRefused;

/** What history says of what an account can buy. */
final class TermsHistory {

  private TermsHistory() {}

  static Entry tell(AssortmentEvent event) {
    return switch (event) {
      case AssortmentAgreed e ->
          new Entry(
              e.account(),
              "assortment-agreed",
              e.from(),
              Map.of(),
              Map.of(
                  "from", e.from().toString(),
                  "families", String.valueOf(e.families().size()),
                  "products", String.valueOf(e.products().size()),
                  "why", e.reason()),
              List.of(e.contract()),
              null);
      case AssortmentLifted e ->
          new Entry(
              e.account(),
              "assortment-lifted",
              e.from(),
              Map.of(),
              Map.of("from", e.from().toString(), "why", e.reason()),
              List.of(e.contract()),
              null);
      case AssortmentRefused e ->
          new Entry(
              e.account(),
              "assortment-refused",
              null,
              Map.of(),
              Map.of("why", e.sentence()),
              List.of(e.contract()),
              null);
    };
  }
}
