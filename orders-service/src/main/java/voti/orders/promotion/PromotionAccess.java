package voti.orders.promotion;

import static java.util.Objects.requireNonNull;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.orders.promotion.PromotionEvent.PromotionDrafted;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Who may do what with promotions, and which there are, as the store itself has it. */
@Component
public class PromotionAccess {

  private final EventStore store;

  PromotionAccess(EventStore store) {
    this.store = store;
  }

  /** Whoever may look at promotions: who makes them, who audits, who sells with them. */
  public static Caller reader(Caller caller) {
    return caller.as(
        Roles.HEAD,
        Roles.COMMERCIAL_DIRECTOR,
        Roles.GENERAL_DIRECTOR,
        Roles.CONTROLLER,
        Roles.AUDITOR,
        Roles.KAM,
        Roles.SUPPORT);
  }

  /** Whoever may draft promotions, hold them against everybody's orders and decide on them. */
  public static Caller author(Caller caller) {
    return caller.as(Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR, Roles.HEAD);
  }

  /**
   * The terms a promotion was drafted with.
   *
   * @throws Unknown when there is no such promotion
   */
  public PromotionTerms drafted(String promotion) {
    if (Ids.isA("prm", promotion)) {
      var events = store.readEvents(promotion, 0);
      if (events.hasNext() && events.next().getPayload() instanceof PromotionDrafted drafted) {
        return drafted.terms();
      }
    }
    throw unknown(promotion);
  }

  /** A promotion as an order may get it now, by all that is written. */
  Offer offerTo(String promotion, String order) {
    var events = store.readEvents(promotion, 0);
    @Nullable PromotionStanding standing = null;
    while (events.hasNext()) {
      if (events.next().getPayload() instanceof PromotionEvent event) {
        standing =
            event instanceof PromotionDrafted drafted
                ? PromotionStanding.of(drafted)
                : requireNonNull(standing).after(event);
      }
    }
    if (standing == null) {
      throw unknown(promotion);
    }
    return standing.offerTo(order);
  }

  static Unknown unknown(String promotion) {
    return new Unknown(
        "promotion-is-known",
        "There is no promotion " + promotion + ".",
        new Fact("promotion", promotion));
  }
}
