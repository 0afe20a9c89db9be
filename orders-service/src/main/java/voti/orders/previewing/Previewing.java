package voti.orders.previewing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import voti.orders.order.capturing.Objections;
import voti.orders.previewing.Preview.Line;
import voti.orders.previewing.PreviewEndpoint.AskedLine;
import voti.orders.previewing.PreviewEndpoint.PreviewRequest;
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

  Previewing(PriceQuestion question, Objections objections, Catalogue catalogue) {
    this.question = question;
    this.objections = objections;
    this.catalogue = catalogue;
  }

  Preview of(PreviewRequest request) {
    var prices = question.of(request.account(), request.on(), request.currency());
    var judge = objections.of(request.account(), request.on());
    var lines = new ArrayList<Line>();
    var bases = new LinkedHashMap<BigDecimal, Money>();
    for (var asked : request.lines()) {
      var number = lines.size() + 1;
      var line = line(number, asked, prices, judge, bases);
      lines.add(line);
    }
    var zero = Money.zero(request.currency());
    var net = bases.values().stream().reduce(zero, Money::plus);
    var vat = bases.entrySet().stream().map(Previewing::vat).reduce(zero, Money::plus);
    var complete = lines.stream().allMatch(line -> line.net() != null);
    return new Preview(complete, lines, net, vat, net.plus(vat));
  }

  private static Money vat(Map.Entry<BigDecimal, Money> base) {
    return base.getValue().times(base.getKey());
  }

  private Line line(
      int number,
      AskedLine asked,
      PriceQuestion.Asking prices,
      Objections.Judge judge,
      Map<BigDecimal, Money> bases) {
    var product = catalogue.findNamed(asked.product()).orElse(null);
    if (product == null) {
      return Line.unknown(number, asked.product(), "There is no product " + asked.product() + ".");
    }
    try {
      var price = prices.ask(product, asked.quantity(), asked.unit());
      if (price.amount() != null) {
        bases.merge(price.vatRate().fraction(), price.amount(), Money::plus);
      }
      var against =
          judge.against(product, price.quantity()).stream().map(one -> one.sentence(number));
      return line(number, asked, price, product.unit(), against);
    } catch (CommercialRefusal no) {
      return Line.unknown(number, asked.product(), no.sentence());
    }
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
        List.copyOf(Stream.concat(against, unpriced).toList()));
  }
}
