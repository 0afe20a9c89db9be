package voti.orders.previewing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.orders.order.capturing.Objections;
import voti.orders.previewing.Preview.Line;
import voti.orders.previewing.PreviewEndpoint.AskedLine;
import voti.orders.previewing.PreviewEndpoint.PreviewRequest;
import voti.orders.previewing.PreviewedLines.Priced;
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
  private final PreviewedLines previewed;

  Previewing(
      PriceQuestion question,
      Objections objections,
      Catalogue catalogue,
      PreviewedLines previewed) {
    this.question = question;
    this.objections = objections;
    this.catalogue = catalogue;
    this.previewed = previewed;
  }

  /** A line, and as what it is ordered; nothing is ordered without a price. */
  private record Found(Line line, @Nullable Priced priced) {}

  Preview of(PreviewRequest request, Caller caller) {
    var prices = question.of(request.account(), request.on(), request.currency());
    var judge = objections.of(request.account(), request.on());
    var found = new ArrayList<Found>();
    for (var asked : request.lines()) {
      found.add(line(found.size() + 1, asked, prices, judge));
    }
    var priced = found.stream().map(Found::priced).filter(Objects::nonNull).toList();
    if (priced.isEmpty()) {
      var zero = Money.zero(request.currency());
      return new Preview(
          false, found.stream().map(Found::line).toList(), zero, zero, zero, List.of(), null);
    }
    var order = previewed.of(request.buying(), priced, caller);
    return new Preview(
        priced.size() == found.size(),
        found.stream()
            .map(one -> one.priced() == null ? one.line() : one.line().in(order))
            .toList(),
        order.lines().withoutVat(),
        order.lines().vat(),
        order.lines().total(),
        order.gains().trace(),
        order.submission());
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
      return new Found(
          line(number, asked, price, product.unit(), against),
          price.price() == null
              ? null
              : new Priced(number, product, price.quantity(), asked.percent()));
    } catch (CommercialRefusal no) {
      return unknown(number, asked, no.sentence());
    }
  }

  private static Found unknown(int number, AskedLine asked, String why) {
    return new Found(Line.unknown(number, asked.product(), why), null);
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
        null,
        null,
        null,
        List.copyOf(Stream.concat(against, unpriced).toList()));
  }
}
