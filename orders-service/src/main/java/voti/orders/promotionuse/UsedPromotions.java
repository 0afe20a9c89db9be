package voti.orders.promotionuse;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.orders.fulfilment.SentGoods;
import voti.orders.order.PromotionsOfOrder;
import voti.orders.promotion.OrdersToCome;
import voti.orders.promotion.PromotionAccess;
import voti.values.Money;

/** What orders have of promotions for the goods that stayed with the buyer. */
@Component
class UsedPromotions implements OrdersToCome {

  private final PromotionsOfOrder orders;
  private final SentGoods goods;
  private final PromotionAccess promotions;

  UsedPromotions(PromotionsOfOrder orders, SentGoods goods, PromotionAccess promotions) {
    this.orders = orders;
    this.goods = goods;
    this.promotions = promotions;
  }

  Map<String, Money> by(String order) {
    return orders.of(order, goods.returned(order));
  }

  @Override
  public Optional<Money> has(String order, String promotion) {
    if (orders.waits(order)) {
      return Optional.empty();
    }
    var nothing = promotions.drafted(promotion).nothing();
    return Optional.of(by(order).getOrDefault(promotion, nothing));
  }
}
