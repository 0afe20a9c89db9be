package voti.orders.previewing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.order.capturing.Objections;
import voti.orders.previewing.Preview.Line;
import voti.orders.previewing.PreviewEndpoint.AskedLine;
import voti.orders.previewing.PreviewEndpoint.PreviewRequest;
import voti.orders.previewing.PreviewedPromotions.Priced;
import voti.orders.pricing.PriceAnswer;
import voti.orders.pricing.PriceQuestion;
import voti.orders.product.Catalogue;
import voti.values.Money;
import voti.values.decision.CommercialRefusal;

/** Prices lines as an order would, and says of each why it would not be taken. */
@Component
class Previewing {

  private final PriceQuestion question;
  private final Objections objections;
  private final Catalogue catalogue;
  private final PreviewedPromotions promotions;

  Previewing(
      PriceQuestion question,
      Objections objections,
      Catalogue catalogue,
      PreviewedPromotions promotions) {
    this.question = question;
    this.objections = objections;
    this.catalogue = catalogue;
    this.promotions = promotions;
  }

  /** A line with the rate of its VAT; nothing is known of one without a price. */
  private record Found(Line line, @Nullable BigDecimal vat, @Nullable Priced priced) {}

  Preview of(PreviewRequest request) {
    var prices = question.of(request.account(), request.on(), request.currency());
    var judge = objections.of(request.account(), request.on());
    var found = new ArrayList<Found>();
    for (var asked : request.lines()) {
      found.add(line(found.size() + 1, asked, prices, judge));
    }
    var gains =
        promotions.of(request.buying(), found.stream().map(Found::priced).filter(Objects::nonNull).toList());
    var zero = Money.zero(request.currency());
    var lines = new ArrayList<Line>();
    var bases = new LinkedHashMap<BigDecimal, Money>();
    for (var one : found) {
      var number = one.line().line();
      var line =
          one.priced() == null
              ? one.line()
              : one.line()
                  .promoted(
                      PreviewedPromotions.off(gains, number, zero),
                      PreviewedPromotions.free(gains, number));
      lines.add(line);
      if (one.vat() != null && line.net() != null) {
        bases.merge(one.vat(), line.net(), Money::plus);
      }
    }
    var net = bases.values().stream().reduce(zero, Money::plus);
    var vat = bases.entrySet().stream().map(Previewing::vat).reduce(zero, Money::plus);
    var complete = lines.stream().allMatch(line -> line.net() != null);
    return new Preview(complete, lines, net, vat, net.plus(vat), gains.trace());
  }

  private static Money vat(Map.Entry<BigDecimal, Money> base) {
    return base.getValue().times(base.getKey());
  }

  private Found line(
      int number, AskedLine asked, PriceQuestion.Asking prices, Objections.Judge judge) {
    var product = catalogue.findNamed(asked.product()).orElse(null);
    if (product == null) {
      return unknown(number, asked, "There is no product " + asked.product() + ".");
    }
    try {
      var price = prices.ask(product, asked.quantity(), asked.unit());
      var against =
          judge.against(product, price.quantity()).stream().map(one -> one.sentence(number));
      var amount = price.amount();
      return new Found(
          line(number, asked, price, product.unit(), against),
          price.vatRate().fraction(),
          amount == null ? null : new Priced(number, product, price.quantity(), amount));
    } catch (CommercialRefusal no) {
      return unknown(number, asked, no.sentence());
    }
  }

  private static Found unknown(int number, AskedLine asked, String why) {
    return new Found(Line.unknown(number, asked.product(), why), null, null);
  }

  private static Line line(
      int number, AskedLine asked, PriceAnswer price, String unit, Stream<String> against) {
    var unpriced =
        price.price() == null
            ? Stream.of("Line " + number + ": " + price.reason() + ".")
            : Stream.<String>empty();
    return new Line(
        number,
        asked.product(),
        price.product(),
        price.sku(),
        price.name(),
        unit,
        price.quantity().amount(),
        price.price(),
        price.amount(),
        price.column(),
        null,
        BigDecimal.ZERO,
        List.copyOf(Stream.concat(against, unpriced).toList()));
  }
}
