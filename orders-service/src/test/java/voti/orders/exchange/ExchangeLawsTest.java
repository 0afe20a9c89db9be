package voti.orders.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.sek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import voti.orders.SampleExchanges;
import voti.orders.Samples;
import voti.orders.exchange.ExchangeCommand.ApproveExchange;
import voti.orders.exchange.ExchangeCommand.AskedBack;
import voti.orders.exchange.ExchangeCommand.NoteExchangedGoods;
import voti.orders.exchange.ExchangeCommand.NoteGoodsWentBack;
import voti.orders.exchange.ExchangeCommand.RequestExchange;
import voti.orders.exchange.ExchangeCommand.SettleExchange;
import voti.orders.exchange.ExchangeEvent.ExchangeEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeGranted;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsApproved;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsDrafted;
import voti.orders.fulfilment.Returnable;
import voti.values.Money;
import voti.values.Quantity;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;

/** Whatever is asked for, granted, sent back, cancelled and let lapse under one agreement. */
class ExchangeLawsTest {

  private static final String EXA = SampleExchanges.AGREEMENT;
  private static final LocalDate DAY = LocalDate.of(2010, 3, 1);
  private static final Instant NOW = Instant.parse("2010-03-01T09:00:00Z");
  private static final ExchangeAuthority AUTHORITY = ShippedExchangeAuthority.LADDER;
  private static final Actor KAM = new Actor("emp-kam", "kam", "", null, null, "Unsold.", "api");
  private static final Actor DIRECTOR =
      new Actor("emp-dora", "commercial-director", "", null, null, "Once.", "api");

  @Property(tries = 200)
  void theQuotaIsNeverExceededWithoutANamedDecision(
      @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 60) Integer> asks,
      @ForAll @Size(min = 12, max = 12) List<@IntRange(max = 4) Integer> then) {
    var now = approved();
    for (var i = 0; i < asks.size(); i++) {
      var id = exchange(i);
      var answer = Exchanging.request(now, ask(id, asks.get(i)), AUTHORITY, NOW, KAM);
      now = now.after(answer);
      if (answer instanceof ExchangeGranted granted) {
        var quota = granted.exchange().quota();
        assertThat(quota.covers(granted.exchange().value())).isTrue();
        assertThat(now.used(DAY, sek("0.00")))
            .isEqualTo(quota.used().plus(granted.exchange().value()));
      } else if (answer instanceof ExchangeEscalated && then.get(i) == 0) {
        var lifted = Exchanging.approve(now, new ApproveExchange(EXA, id, DAY), DIRECTOR);
        assertThat(((ExchangeGranted) lifted).decision().authority().role())
            .as("somebody else, named, on the ladder")
            .isEqualTo("commercial-director");
        now = now.after(lifted);
      }
      now = goesOn(now, id, then.get(i), asks.get(i));
    }
  }

  @Property(tries = 100)
  void whatIsCancelledOrNotInspectedSoundLeavesNoTrace(
      @ForAll @IntRange(min = 1, max = 5) int first, @ForAll @IntRange(min = 1, max = 5) int more) {
    var before = approved();
    before = before.after(Exchanging.request(before, ask(exchange(0), first), AUTHORITY, NOW, KAM));
    var with =
        before.after(Exchanging.request(before, ask(exchange(1), more), AUTHORITY, NOW, KAM));
    assertThat(with).isNotEqualTo(before);
    assertThat(with.after(Ending.cancel(with, exchange(1), KAM))).isEqualTo(before);
    var goods = new NoteExchangedGoods(EXA, exchange(1), "ret-1", DAY);
    var came = with.after(Ending.came(with, goods).orElseThrow());
    var back = new NoteGoodsWentBack(EXA, exchange(1), "ret-1");
    var gone = came.after(Ending.wentBack(came, back).orElseThrow());
    assertThat(gone.after(Ending.cancel(gone, exchange(1), KAM))).isEqualTo(before);
    var none = new SettleExchange(EXA, exchange(1), "ret-1", DAY, sek("0.00"));
    assertThat(came.after(Ending.settle(came, none).orElseThrow())).isEqualTo(before);
  }

  @Property(tries = 100)
  void noMoreIsPromisedBackThanWasDelivered(
      @ForAll @Size(max = 15) List<@IntRange(min = 1, max = 30) Integer> asks) {
    var now = approved();
    var promised = 0;
    for (var i = 0; i < asks.size(); i++) {
      var answer = Exchanging.request(now, ask(exchange(i), asks.get(i)), AUTHORITY, NOW, KAM);
      now = now.after(answer);
      if (answer instanceof ExchangeEscalated) {
        answer = Exchanging.approve(now, new ApproveExchange(EXA, exchange(i), DAY), DIRECTOR);
        now = now.after(answer);
      }
      promised += answer instanceof ExchangeGranted ? asks.get(i) : 0;
      assertThat(promised).isLessThanOrEqualTo(100);
    }
  }

  private static ExchangeStanding goesOn(ExchangeStanding now, String id, int how, int pieces) {
    if (!now.open().containsKey(id) || !now.at(id).isGranted() || how < 2) {
      return now;
    }
    if (how == 2) {
      return now.after(Ending.cancel(now, id, KAM));
    }
    var returned = now.at(id).nextReturn();
    var came =
        now.after(Ending.came(now, new NoteExchangedGoods(EXA, id, returned, DAY)).orElseThrow());
    var sound = how == 3 ? worth(pieces / 2) : worth(pieces).plus(sek("0.01"));
    var settled =
        came.after(
            Ending.settle(came, new SettleExchange(EXA, id, returned, DAY, sound)).orElseThrow());
    assertThat(settled.used(DAY, sek("0.00")).isMoreThan(now.used(DAY, sek("0.00"))))
        .as("what is settled is never more than what was granted")
        .isFalse();
    return settled;
  }

  static ExchangeStanding approved() {
    return approved(SampleExchanges.terms("10", List.of()));
  }

  static ExchangeStanding approved(ExchangeTerms terms) {
    var drafted = new ExchangeTermsDrafted(EXA, Samples.ACCOUNT, null, terms, "emp-kam", null);
    var decision =
        new Decision(
            Outcome.GRANTED,
            ExchangePolicy.TERMS,
            List.of(),
            List.of(),
            new Authority("head", null, null),
            "");
    return ExchangeStanding.of(drafted)
        .after(new ExchangeTermsApproved(EXA, Samples.ACCOUNT, terms, "emp-heli", decision));
  }

  /** A hundred brushes delivered at 15.00 on 1 February, and nothing else: a quota of 150.00. */
  static RequestExchange ask(String exchange, int pieces) {
    return new RequestExchange(
        EXA,
        exchange,
        ORDER,
        "SEK",
        DAY,
        List.of(
            new AskedBack(
                new Returnable(
                    2, BRUSH, pieces(pieces), pieces(100), worth(pieces), LocalDate.of(2010, 2, 1)),
                List.of("BRUSHES", "TOOLS"))),
        sek("1500.00"),
        SampleExchanges.wanted());
  }

  private static Money worth(int pieces) {
    return sek(15 * pieces + ".00");
  }

  private static Quantity pieces(int amount) {
    return Quantity.of(Integer.toString(amount), "C62");
  }

  private static String exchange(int number) {
    return "exc-7f-" + number;
  }
}
