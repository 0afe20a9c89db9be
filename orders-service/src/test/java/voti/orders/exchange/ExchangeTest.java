package voti.orders.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.sek;
import static voti.orders.exchange.ExchangeLawsTest.approved;
import static voti.orders.exchange.ExchangeLawsTest.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import voti.orders.SampleExchanges;
import voti.orders.exchange.ExchangeCommand.ApproveExchange;
import voti.orders.exchange.ExchangeCommand.DraftExchangeTerms;
import voti.orders.exchange.ExchangeCommand.LapseExchange;
import voti.orders.exchange.ExchangeCommand.RequestExchange;
import voti.orders.exchange.ExchangeEvent.ExchangeEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeGranted;
import voti.orders.exchange.ExchangeEvent.ExchangeLapsed;
import voti.orders.exchange.ExchangeEvent.ExchangeRefused;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsApproved;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsDrafted;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsEscalated;
import voti.values.decision.Actor;

class ExchangeTest {

  private static final String EXA = SampleExchanges.AGREEMENT;
  private static final Instant NOW = Instant.parse("2010-03-01T09:00:00Z");
  private static final Actor KAM = actor("emp-kam", "kam");
  private static final Actor HEAD = actor("emp-heli", "head");
  private static final Actor DIRECTOR = actor("emp-dora", "commercial-director");

  @Test
  void tenOfAHundredAreGrantedTheEleventhGoesToTheDirector() {
    var now = approved();
    var ten = granted(request(now, ask("exc-1", 10)));
    assertThat(ten.exchange().value()).isEqualTo(sek("150.00"));
    assertThat(ten.exchange().quota().most()).isEqualTo(sek("150.00"));
    assertThat(ten.exchange().difference()).as("6,225.00 less 150.00").isEqualTo(sek("6075.00"));
    assertThat(ten.returnBy()).isEqualTo(LocalDate.of(2010, 3, 31));
    now = now.after(ten);
    var one = (ExchangeEscalated) request(now, ask("exc-2", 1));
    assertThat(one.escalation().effective().shown()).isEqualTo("11.00");
    assertThat(one.escalation().needs()).isEqualTo("commercial-director");
    assertThat(one.decision().rules().getLast().sentence())
        .contains("150.00 SEK of 150.00 SEK", "15.00 SEK more");
    now = now.after(one);
    var approval = new ApproveExchange(EXA, "exc-2", LocalDate.of(2010, 3, 2));
    refused(Exchanging.approve(now, approval, HEAD)).isEqualTo("decider-reaches-it");
    refused(Exchanging.approve(now, approval, actor("emp-kam", "commercial-director")))
        .isEqualTo("escalation-is-decided-by-another");
    var lifted = granted(Exchanging.approve(now, approval, DIRECTOR));
    assertThat(lifted.returnBy()).isEqualTo(LocalDate.of(2010, 4, 1));
    assertThat(now.after(lifted).used(LocalDate.of(2010, 3, 2), sek("0.00")))
        .isEqualTo(sek("165.00"));
  }

  @Test
  void whatTheTermsDoNotAllowIsRefusedByItsRule() {
    var now = approved();
    refused(request(now, ask("exc-1", 101))).isEqualTo("exchange-stays-within-delivery");
    refused(request(now, on(ask("exc-1", 1), LocalDate.of(2010, 5, 3))))
        .as("ninety days after 1 February is 2 May")
        .isEqualTo("exchange-is-within-the-window");
    granted(request(now, on(ask("exc-1", 1), LocalDate.of(2010, 5, 2))));
    refused(request(now, on(ask("exc-1", 1), LocalDate.of(2011, 1, 1))))
        .isEqualTo("terms-are-in-force");
    var paintOnly = approved(SampleExchanges.terms("10", List.of("PAINT")));
    refused(request(paintOnly, ask("exc-1", 1))).isEqualTo("family-may-be-exchanged");
    granted(request(approved(SampleExchanges.terms("10", List.of("TOOLS"))), ask("exc-1", 1)));
    var drafted = drafted("10");
    refused(request(drafted, ask("exc-1", 1))).isEqualTo("terms-are-in-force");
  }

  @Test
  void aSecondPersonApprovesTheHeadUpToTenPercent() {
    refused(Agreed.approve(drafted("10"), ShippedExchangeAuthority.LADDER, NOW, KAM))
        .isEqualTo("second-person-decides");
    assertThat(Agreed.approve(drafted("10"), ShippedExchangeAuthority.LADDER, NOW, HEAD))
        .isInstanceOf(ExchangeTermsApproved.class);
    var escalated = Agreed.approve(drafted("10.5"), ShippedExchangeAuthority.LADDER, NOW, HEAD);
    assertThat(((ExchangeTermsEscalated) escalated).needs()).isEqualTo("commercial-director");
    assertThat(Agreed.approve(drafted("10.5"), ShippedExchangeAuthority.LADDER, NOW, DIRECTOR))
        .isInstanceOf(ExchangeTermsApproved.class);
    var none = SampleExchanges.terms("0", List.of());
    refused(Agreed.draft(new DraftExchangeTerms(EXA, "acc-7f-1", null, none), KAM))
        .isEqualTo("quota-is-a-share");
  }

  @Test
  void goodsThatDoNotComeInTimeGiveTheirQuotaBack() {
    var before = approved();
    var now = before.after(request(before, ask("exc-1", 10)));
    var lastDay = new LapseExchange(EXA, "exc-1", LocalDate.of(2010, 3, 31), NOW);
    assertThat(Ending.lapse(now, lastDay)).isEmpty();
    var after = new LapseExchange(EXA, "exc-1", LocalDate.of(2010, 4, 1), NOW);
    var lapsed = (ExchangeLapsed) Ending.lapse(now, after).orElseThrow();
    assertThat(lapsed.due()).isEqualTo(LocalDate.of(2010, 3, 31));
    assertThat(now.after(lapsed)).isEqualTo(before);
  }

  private static ExchangeStanding drafted(String quota) {
    return ExchangeStanding.of(
        new ExchangeTermsDrafted(
            EXA, "acc-7f-1", null, SampleExchanges.terms(quota, List.of()), "emp-kam", null));
  }

  private static ExchangeEvent request(ExchangeStanding now, RequestExchange asked) {
    return Exchanging.request(now, asked, ShippedExchangeAuthority.LADDER, NOW, KAM);
  }

  private static RequestExchange on(RequestExchange asked, LocalDate day) {
    return new RequestExchange(
        asked.agreement(),
        asked.exchange(),
        asked.order(),
        asked.currency(),
        day,
        asked.goods(),
        asked.base(),
        asked.wanted());
  }

  private static ExchangeGranted granted(ExchangeEvent event) {
    assertThat(event).isInstanceOf(ExchangeGranted.class);
    return (ExchangeGranted) event;
  }

  private static AbstractStringAssert<?> refused(ExchangeEvent event) {
    assertThat(event).isInstanceOf(ExchangeRefused.class);
    return assertThat(((ExchangeRefused) event).rule());
  }

  private static Actor actor(String person, String role) {
    return new Actor(person, role, "", null, null, "Unsold.", "api");
  }
}
