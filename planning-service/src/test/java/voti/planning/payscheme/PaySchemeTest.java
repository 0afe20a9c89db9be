package voti.planning.payscheme;

import static voti.planning.People.HELEN;
import static voti.planning.People.KARL;
import static voti.planning.People.MARI;
import static voti.planning.People.acting;
import static voti.planning.People.standingIn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Decisions;
import voti.planning.payscheme.PaySchemeCommand.ApprovePayScheme;
import voti.planning.payscheme.PaySchemeCommand.DraftPayScheme;
import voti.planning.payscheme.PaySchemeEvent.PaySchemeApprovalRefused;
import voti.planning.payscheme.PaySchemeEvent.PaySchemeApproved;
import voti.planning.payscheme.PaySchemeEvent.PaySchemeDrafted;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

class PaySchemeTest {

  private static final String SCHEME = "sch-00-00000000-0000-7000-8000-00000000000c";
  private static final String DIRECTOR = "commercial-director";
  private static final LocalDate DAY = LocalDate.of(2010, 1, 18);
  private static final PayTerms TERMS =
      new PayTerms(
          "Managers",
          YearMonth.of(2010, 2),
          List.of(new PayWeight(PaidMeasure.VOLUME, Percentage.of("100"))),
          new PayCurve(
              PayCurve.Kind.MARGINAL,
              List.of(new PayStep(Percentage.of("50"), BigDecimal.ONE)),
              Percentage.of("200")),
          List.of(new PaidEmployee(MARI, Money.of("8000.00", "SEK"))));
  private static final PaySchemeDrafted DRAFTED = new PaySchemeDrafted(SCHEME, 1, TERMS, KARL);
  private static final PaySchemeApproved APPROVED =
      new PaySchemeApproved(
          SCHEME,
          1,
          TERMS,
          HELEN,
          DAY,
          new Decision(
              Outcome.GRANTED,
              new Policy("pay-scheme-approval", "1"),
              List.of(
                  new Fact("name", "Managers"),
                  new Fact("from", "2010-02"),
                  new Fact("weights", "VOLUME 100.00 %"),
                  new Fact("cap", "200.00 %"),
                  new Fact("paid", "1")),
              List.of(
                  new RuleResult(
                      "nobody-approves-their-own-pay",
                      true,
                      "The scheme was drafted by " + KARL + " and is approved by " + HELEN + ".")),
              new Authority(DIRECTOR, null, null),
              "as agreed for the year"));

  private final FixtureConfiguration<PayScheme> fixture = Decisions.fixture(PayScheme.class);

  @Test
  void aDirectorDraftsIt() {
    fixture
        .givenNoPriorActivity()
        .when(new DraftPayScheme(SCHEME, TERMS), acting(KARL, DIRECTOR))
        .expectEvents(DRAFTED);
  }

  @Test
  void theApprovalKeepsItsFactsRuleAndAuthority() {
    fixture
        .given(DRAFTED)
        .when(new ApprovePayScheme(SCHEME, DAY), acting(HELEN, DIRECTOR))
        .expectEvents(APPROVED);
  }

  @Test
  void whoDraftedItDoesNotApprove() {
    fixture
        .given(DRAFTED)
        .when(new ApprovePayScheme(SCHEME, DAY), acting(KARL, DIRECTOR))
        .expectEventsMatching(refused());
  }

  @Test
  void whoIsPaidByItDoesNotApproveNorWhoStandsInForThem() {
    fixture
        .given(DRAFTED)
        .when(new ApprovePayScheme(SCHEME, DAY), acting(MARI, DIRECTOR))
        .expectEventsMatching(refused());
    fixture
        .given(DRAFTED)
        .when(new ApprovePayScheme(SCHEME, DAY), standingIn(HELEN, DIRECTOR, MARI))
        .expectEventsMatching(refused());
  }

  @Test
  void anApprovedSchemeIsApprovedOnceAndDraftedAnew() {
    fixture
        .given(DRAFTED, APPROVED)
        .when(new ApprovePayScheme(SCHEME, DAY), acting(HELEN, DIRECTOR))
        .expectException(WrongState.class);
    fixture
        .given(DRAFTED, APPROVED)
        .when(new DraftPayScheme(SCHEME, TERMS), acting(KARL, DIRECTOR))
        .expectEvents(new PaySchemeDrafted(SCHEME, 2, TERMS, KARL));
  }

  private static Matcher<? extends List<? super EventMessage<?>>> refused() {
    return Matchers.payloadsMatching(
        Matchers.exactSequenceOf(
            Matchers.<PaySchemeApprovalRefused>matches(
                event ->
                    event.rule().equals("nobody-approves-their-own-pay")
                        && event.decision().outcome() == Outcome.REFUSED
                        && "general-director".equals(event.decision().authority().needed())),
            Matchers.andNoMore()));
  }
}
