package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.util.List;
import voti.orders.exchange.Exchange;
import voti.orders.exchange.ExchangeEvent.ExchangeCancelled;
import voti.orders.exchange.ExchangeEvent.ExchangeEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeGranted;
import voti.orders.exchange.ExchangeEvent.ExchangeLapsed;
import voti.orders.exchange.ExchangeEvent.ExchangeRefused;
import voti.orders.exchange.ExchangeEvent.ExchangeSettled;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsApproved;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsDrafted;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsTurnedDown;
import voti.orders.exchange.ExchangeEvent.ExchangeTurnedDown;
import voti.orders.exchange.ExchangeEvent.ExchangedGoodsCame;
import voti.orders.exchange.ExchangeEvent.ExchangedGoodsWentBack;
import voti.orders.exchange.ExchangeTerms;
import voti.orders.exchange.ExchangedLine;
import voti.orders.exchange.Quota;
import voti.orders.exchange.Wanted;
import voti.orders.order.Escalation;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** One of every event of exchanges and their terms. */
public final class SampleExchanges {

  public static final String AGREEMENT = "exa-7f-0192f3a0-0070-7000-8000-000000000001";
  public static final String EXCHANGE = "exc-7f-0192f3a0-0071-7000-8000-000000000001";

  private static final String INSTEAD = "ord-7f-0192f3a0-0072-7000-8000-000000000001";
  private static final String RETURN = "ret-7f-0192f3a0-0073-7000-8000-000000000001";
  private static final String HEAD = "emp-heli";
  private static final Decision DECISION =
      new Decision(
          Outcome.GRANTED,
          new Policy("exchange", "1"),
          List.of(),
          List.of(),
          new Authority("kam", null, null),
          "Brushes stand still.");

  private SampleExchanges() {}

  /** Ten percent of what was delivered in a year, within ninety days, back within thirty. */
  public static ExchangeTerms terms(String quota, List<String> families) {
    return new ExchangeTerms(
        "Exchange 2010",
        "SEK",
        Percentage.of(quota),
        12,
        90,
        30,
        families,
        new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 1, 1)));
  }

  /** The goods of order 34, at our prices, as another order. */
  public static Wanted wanted() {
    var priced = Samples.order34().priced();
    return new Wanted(INSTEAD, "E-1", priced.buyer(), priced.lines());
  }

  static Exchange exchange() {
    return new Exchange(
        EXCHANGE,
        ORDER,
        DAY,
        List.of(new ExchangedLine(2, BRUSH, Quantity.of("2", "C62"), sek("29.48"), DAY)),
        sek("29.48"),
        wanted(),
        new Quota(sek("4500.00"), sek("450.00"), sek("0.00")),
        "emp-kam",
        null);
  }

  static List<Object> all() {
    var terms = terms("10", List.of());
    var share = Percentage.of("12");
    var waiting =
        new Escalation(
            0, share, share, "commercial-director", "emp-kam", null, "Much.", null, null, null);
    return List.of(
        new ExchangeTermsDrafted(AGREEMENT, ACCOUNT, null, terms, "emp-kam", null),
        new ExchangeTermsApproved(AGREEMENT, ACCOUNT, terms, HEAD, DECISION),
        new ExchangeTermsEscalated(AGREEMENT, ACCOUNT, "commercial-director", HEAD, DECISION),
        new ExchangeTermsTurnedDown(AGREEMENT, ACCOUNT, HEAD, DECISION),
        new ExchangeGranted(AGREEMENT, ACCOUNT, exchange(), DAY.plusDays(30), DECISION),
        new ExchangeEscalated(AGREEMENT, ACCOUNT, exchange(), waiting, DECISION),
        new ExchangeTurnedDown(AGREEMENT, ACCOUNT, EXCHANGE, HEAD, DECISION),
        new ExchangedGoodsCame(AGREEMENT, ACCOUNT, EXCHANGE, RETURN, DAY),
        new ExchangedGoodsWentBack(AGREEMENT, ACCOUNT, EXCHANGE, RETURN),
        new ExchangeSettled(AGREEMENT, ACCOUNT, EXCHANGE, RETURN, DAY, sek("29.48")),
        new ExchangeCancelled(AGREEMENT, ACCOUNT, EXCHANGE, INSTEAD, "emp-kam", "They sell."),
        new ExchangeLapsed(AGREEMENT, ACCOUNT, EXCHANGE, INSTEAD, DAY.plusDays(30)),
        new ExchangeRefused(
            AGREEMENT, ACCOUNT, null, "draft", "quota-is-a-share", "No share.", DECISION));
  }
}
