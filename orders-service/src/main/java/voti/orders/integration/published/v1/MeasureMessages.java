package voti.orders.integration.published.v1;

import java.util.List;
import java.util.Objects;
import voti.kit.publishing.Outgoing;
import voti.orders.integration.published.v1.Messages.MeasuredRate;
import voti.orders.learning.Rate;
import voti.orders.measure.MeasureEvent.MeasureDecided;

/** What leaves of a preventive measure: that it is kept or dropped, and by which figures. */
final class MeasureMessages {

  private MeasureMessages() {}

  /** Under the account's key where it is about one; a decided measure was always measured. */
  static List<Outgoing> publish(MeasureDecided event) {
    var effect = event.effect();
    var before = effect.before();
    var after = effect.after();
    var change = effect.change();
    if (before == null || after == null || change == null) {
      throw new IllegalStateException(event.measure() + " was decided without figures.");
    }
    return OrdersPublisher.message(
        "measure-decided",
        Objects.requireNonNullElse(event.account(), event.measure()),
        event.measure(),
        new Messages.MeasureDecided(
            event.measure(),
            event.account(),
            event.scope().cause(),
            event.scope().family(),
            event.what(),
            event.kept() ? "kept" : "dropped",
            effect.from(),
            effect.until(),
            rate(before),
            rate(after),
            change.difference(),
            change.low(),
            change.high(),
            event.on(),
            event.by()));
  }

  private static MeasuredRate rate(Rate rate) {
    return new MeasuredRate(rate.events(), rate.of(), rate.share(), rate.low(), rate.high());
  }
}
