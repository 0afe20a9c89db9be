package voti.credit.rerun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import voti.credit.authority.CreditAuthority;
import voti.credit.authority.Route;
import voti.credit.creditaccount.CreditAccountCommand.DecideLimit;
import voti.credit.creditaccount.CreditAccountEvent.LimitDecided;
import voti.credit.creditaccount.Life;
import voti.kit.json.Wire;
import voti.values.Money;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;

/** A limit that one person decided is made again from its record alone. */
class LimitRerunTest {

  private static final CreditAuthority MATRIX = shipped();

  private final KeptMatrices matrices = new KeptMatrices(MATRIX);

  private static CreditAuthority shipped() {
    try (var data = new ClassPathResource("policies/credit-authority.json").getInputStream()) {
      return Wire.mapper().readValue(data, CreditAuthority.class);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  private static DecideLimit asked(Money limit) {
    var route = MATRIX.route(limit, Life.check().creditClass());
    return new DecideLimit(Life.ID, Life.ACCOUNT, limit, Life.check(), Life.DAY, route);
  }

  private static LimitDecided decided(Money limit) {
    try (var life = new Life()) {
      life.limit("8000.00").order("ord-1", "5805.00").send(asked(limit));
      return (LimitDecided) life.last();
    }
  }

  private Rerun rerun(LimitDecided decided) {
    return LimitRerun.of("1", decided, matrices);
  }

  private static LimitDecided with(LimitDecided e, Decision decision, Route route) {
    return new LimitDecided(
        e.creditAccount(),
        e.account(),
        e.limit(),
        e.check(),
        e.on(),
        decision,
        e.standing(),
        route);
  }

  private static Decision with(Decision of, Policy policy, List<Fact> facts) {
    return new Decision(of.outcome(), policy, facts, of.rules(), of.authority(), of.reason());
  }

  /** Within the authority of one person: up to 50,000 for a safe class. */
  @Property(tries = 40)
  void everyLimitOfOnePersonIsTheSameByteForByte(
      @ForAll @LongRange(min = 0, max = 50_000) long whole) {
    var decided = decided(Life.sek(whole + ".00"));
    var again = rerun(decided);
    assertThat(again.differences()).isEmpty();
    assertThat(again.same()).isTrue();
    assertThat(decided.decision().facts())
        .contains(new Fact("matrix", "credit-authority 1"), new Fact("role", "controller"));
    assertThat(decided.decision().rules().getLast().rule()).isEqualTo("limit-takes-one-person");
  }

  @Test
  void theAccountRefusesWhatTakesTwoPersons() {
    assertThatThrownBy(() -> decided(Life.sek("50000.01")))
        .isInstanceOfSatisfying(
            RuleBroken.class, no -> assertThat(no.rule()).isEqualTo("limit-takes-one-person"));
  }

  @Test
  void aFactThatWasChangedIsNamed() {
    var decided = decided(Life.sek("10000.00"));
    var facts =
        decided.decision().facts().stream()
            .map(fact -> fact.name().equals("class") ? new Fact("class", "grey") : fact)
            .toList();
    var changed = with(decided.decision(), decided.decision().policy(), facts);
    assertThat(rerun(with(decided, changed, decided.route())).sentence())
        .isEqualTo("Made again it differs in fact:class.");
  }

  @Test
  void aRowThatTheMatrixDoesNotGiveIsNamed() {
    var decided = decided(Life.sek("10000.00"));
    var wrong = decided(Life.sek("40000.00"));
    var taken = with(decided, wrong.decision(), decided.route());
    assertThat(rerun(taken).differences())
        .extracting(Difference::what)
        .contains("fact:limit", "fact:row");
  }

  @Test
  void aMatrixThatIsNotKeptIsNamed() {
    var decided = decided(Life.sek("10000.00"));
    var route = decided.route();
    assertThat(route).isNotNull();
    var old =
        new Route(
            new Policy("credit-authority", "0"),
            route.row(),
            route.upTo(),
            route.approvals(),
            route.deputies(),
            route.answerWithinHours());
    assertThat(rerun(with(decided, decided.decision(), old)).sentence())
        .isEqualTo("It cannot be made again: policy credit-authority 0 is not kept.");
  }

  /** What was recorded before the matrix stood on the record. */
  @Test
  void aRecordOfOldIsMadeAgainByTheRulesOfItsTime() {
    try (var life = new Life()) {
      life.limit("10000.00");
      var decided = (LimitDecided) life.last();
      var old = with(decided.decision(), new Policy("credit-limit", "1"), first(decided, 5));
      assertThat(rerun(with(decided, old, null)).same()).isTrue();
      var other = with(decided.decision(), new Policy("credit-limit", "2"), first(decided, 5));
      assertThat(rerun(with(decided, other, null)).sentence())
          .isEqualTo("It cannot be made again: policy credit-limit 2 is not kept.");
    }
  }

  @Test
  void anEventOfOldIsStillRead() {
    var decided = decided(Life.sek("10000.00"));
    var json = Wire.mapper().writeValueAsString(with(decided, decided.decision(), null));
    var without = json.replace(",\"route\":null", "");
    assertThat(without).doesNotContain("\"route\"");
    assertThat(Wire.mapper().readValue(without, LimitDecided.class).route()).isNull();
  }

  private static List<Fact> first(LimitDecided decided, int facts) {
    return decided.decision().facts().subList(0, facts);
  }
}
