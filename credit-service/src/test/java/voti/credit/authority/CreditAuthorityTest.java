package voti.credit.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.NotAuthorised;

class CreditAuthorityTest {

  private final CreditAuthority matrix = ShippedAuthority.matrix();

  private static Actor actor(String person, String role) {
    return new Actor(person, role, "finance", null, null, "Good payer", "api");
  }

  private static Money sek(String amount) {
    return Money.of(amount, "SEK");
  }

  @Test
  void theStorysOrderTakesTheControllerAlone() {
    var route = matrix.route(sek("4500.00"), "safe");
    assertThat(route.row()).isEqualTo("small");
    assertThat(route.takesOne()).isTrue();
    assertThat(route.persons()).isEqualTo("controller");
    assertThat(matrix.route(sek("4500.00"), "unknown").row()).isEqualTo("small");
  }

  @Test
  void anAmountIsStillInsideItsRowOnTheCent() {
    assertThat(matrix.route(sek("15000.00"), "grey").row()).isEqualTo("small");
    assertThat(matrix.route(sek("15000.01"), "grey").row()).isEqualTo("large");
    assertThat(matrix.route(sek("15000.01"), "safe").row()).isEqualTo("safe");
    assertThat(matrix.route(sek("10.00"), "distress").row()).isEqualTo("weak");
    assertThat(matrix.route(sek("250000.01"), "safe").row()).isEqualTo("beyond");
    assertThat(matrix.route(Money.of("1.00", "NOK"), "safe").row())
        .as("a currency nobody thought of")
        .isEqualTo("beyond");
  }

  @Property(tries = 500)
  void moreMoneyNeverTakesFewerPersons(
      @ForAll @LongRange(min = 1, max = 40_000_000) long cents,
      @ForAll @LongRange(min = 0, max = 40_000_000) long more,
      @ForAll @IntRange(max = 3) int creditClass) {
    var word = List.of("safe", "grey", "distress", "unknown").get(creditClass);
    var less = matrix.route(cents(cents), word).approvals().size();
    assertThat(matrix.route(cents(cents + more), word).approvals().size())
        .isGreaterThanOrEqualTo(less);
  }

  @Test
  void fourEyesAreTwoPersonsAndNeverTheAsker() {
    var route = matrix.route(sek("60000.00"), "safe");
    assertThat(route.approvals()).hasSize(2);
    var asked = Approvals.none(route, "mari");
    assertThat(asked.refusal(actor("mari", "controller"))).isNotNull();
    var first = asked.with(asked.approval(actor("karl", "controller")));
    assertThat(first.complete()).isFalse();
    assertThat(first.refusal(actor("karl", "commercial-director"))).isNotNull();
    assertThat(first.mayApprove()).containsExactly("controller", "commercial-director");
    assertThat(first.refusal(actor("dora", "commercial-director"))).isNull();
    assertThat(first.with(first.approval(actor("dora", "commercial-director"))).complete())
        .isTrue();
  }

  @Test
  void whoStandsInForTheFirstIsNotAnotherPerson() {
    var asked = Approvals.none(matrix.route(sek("60000.00"), "safe"), null);
    var first = asked.with(asked.approval(actor("karl", "controller")));
    var substitute = new Actor("liis", "controller", "finance", "karl", null, "Good payer", "api");
    assertThat(first.refusal(substitute)).isNotNull();
  }

  @Test
  void aRoleThatFitsOneStepOnlyDoesNotFillAnother() {
    var asked = Approvals.none(matrix.route(sek("10.00"), "distress"), null);
    var first = asked.with(asked.approval(actor("karl", "controller")));
    assertThatExceptionOfType(NotAuthorised.class)
        .isThrownBy(() -> first.approval(actor("liis", "controller")))
        .withMessageContaining("takes commercial-director now");
  }

  @Test
  void aDeputyMayDecideOnlyAfterTheClock() {
    var asked = Approvals.none(matrix.route(sek("4500.00"), "safe"), null);
    var director = actor("dora", "commercial-director");
    assertThatExceptionOfType(NotAuthorised.class)
        .isThrownBy(() -> asked.requireVoice(director))
        .satisfies(no -> assertThat(no.rule()).isEqualTo("decider-is-in-the-matrix"));
    var later = asked.later();
    later.requireVoice(director);
    assertThat(later.with(later.approval(director)).complete()).isTrue();
    assertThat(later.later().nextDeputy()).isNull();
  }

  @Test
  void aMatrixThatLeavesAQuestionWithoutAWayIsNotTaken() {
    var narrow = new Row("narrow", List.of("safe"), Map.of(), List.of(new Step(List.of("x"))), 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CreditAuthority("m", "1", "s", List.of(narrow), 30, List.of(), matrix.clock()))
        .withMessageContaining("not for all");
  }

  private static Money cents(long cents) {
    return sek(java.math.BigDecimal.valueOf(cents, 2).toPlainString());
  }
}
