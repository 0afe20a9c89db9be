package voti.credit.creditaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/** What stands beside a debtor's own limit, and orders in other currencies. */
class LimitsTest {

  private static final LocalDate DAY = Life.DAY;
  private static final Period MONTH = new Period(DAY, DAY.plusMonths(1));

  private final Life life =
      new Life(
          ShippedRules.read(),
          (from, to, on) ->
              from.getCurrencyCode().equals("EUR")
                  ? Optional.of(new BigDecimal("10.5"))
                  : Optional.empty());

  @AfterEach
  void close() {
    life.close();
  }

  @Test
  void aTemporaryLimitStandsInThePlaceOfTheOwnOneOnTheDaysOfItsPeriodOnly() {
    life.limit("100.00").temporary("300.00", MONTH);
    life.order("one", Life.sek("300.00"), DAY.plusMonths(1).minusDays(1));
    assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderReserved.class);

    life.cancel("one").order("two", Life.sek("300.00"), DAY.plusMonths(1));
    assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);
  }

  @Test
  void aLimitThatComesToItsDayIsRestated() {
    life.limit("100.00").temporary("300.00", MONTH);
    assertThat(life.standing().limit()).isEqualTo(Life.sek("300.00"));

    life.restate(DAY.plusMonths(1));

    assertThat(life.standing().limit()).isEqualTo(Life.sek("100.00"));
  }

  @Test
  void aCoverAddsWhatIsPaidOfItAndAtMostItsOwnLimit() {
    life.limit("100.00").cover(cover("50.00", "90", "40.00"));
    assertThat(life.standing().limit()).as("90 % of 50 is above 40").isEqualTo(Life.sek("140.00"));

    life.cover(cover("40.00", "90", "40.00"));
    assertThat(life.standing().limit()).as("the same cover anew").isEqualTo(Life.sek("136.00"));

    life.endExtra("cov-1");
    assertThat(life.standing().limit()).isEqualTo(Life.sek("100.00"));
  }

  @Test
  void aCoverThatIsBoundToPunctualPaymentEndsWhenAnItemIsLater() {
    var due = DAY.plusDays(10);
    life.limit("100.00").cover(cover("50.00", "90", "40.00", 30));
    life.book(new ItemFacts("itm-1", ItemKind.INVOICE, "1", Life.sek("9.00"), DAY, due));
    life.lapse("cov-1", due.plusDays(30));
    assertThat(life.standing().limit()).isEqualTo(Life.sek("140.00"));

    life.lapse("cov-1", due.plusDays(31));

    assertThat(life.standing().limit()).isEqualTo(Life.sek("100.00"));
    assertThat(life.last())
        .isInstanceOfSatisfying(
            CreditAccountEvent.LimitsChanged.class,
            e -> assertThat(e.what()).isEqualTo("cover-lapsed"));
  }

  @Test
  void aCoverIsNoLimitWhereNoneIsDecided() {
    life.cover(cover("50.00", "90", "40.00")).order("one", "10.00");
    assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);
    assertThat(life.headroom()).isEqualTo("none");
  }

  @Test
  void whatNobodyElseBearsIsUnsecured() {
    var limits = Limits.NONE.covering(cover("50.00", "90", "40.00"));
    assertThat(limits.unsecured(Life.sek("100.00"), DAY)).isEqualTo(Life.sek("60.00"));
    assertThat(limits.unsecured(Life.sek("30.00"), DAY)).isEqualTo(Life.sek("0.00"));
    assertThat(limits.unsecured(Life.sek("100.00"), DAY.plusMonths(1)))
        .as("it has lapsed")
        .isEqualTo(Life.sek("100.00"));
  }

  @Test
  void loweringBelowTheExposureIsAllowedAndSaysWhatFollows() {
    life.limit("100.00").order("one", "80.00").limit("50.00");

    assertThat(life.last())
        .isInstanceOfSatisfying(
            CreditAccountEvent.LimitDecided.class,
            decided ->
                assertThat(decided.decision().rules())
                    .extracting(rule -> rule.sentence())
                    .contains(
                        "The exposure of 80.00 is above it by 30.00; new orders wait until it has"
                            + " fallen."));
    assertThat(life.headroom()).isEqualTo("-30.00");
  }

  @Test
  void aTemporaryLimitEndsAndIsInTheAccountsCurrency() {
    life.limit("100.00");
    assertThatThrownBy(() -> life.temporary("1.00", new Period(DAY, null)))
        .isInstanceOfSatisfying(
            RuleBroken.class, no -> assertThat(no.rule()).isEqualTo("temporary-limit-ends"));
    assertThatThrownBy(() -> life.endExtra("cov-9")).isInstanceOf(Unknown.class);
  }

  @Test
  void anOrderInAnotherCurrencyCountsAtTheRateOfItsDayAndKeepsIt() {
    life.limit("1000.00").order("one", Money.of("90.00", "EUR"), DAY);
    assertThat(life.exposure()).isEqualTo("945.00");

    life.deliver(Life.delivery("dis-1", "one", Money.of("30.33", "EUR")));
    life.deliver(Life.delivery("dis-2", "one", Money.of("59.67", "EUR")));
    assertThat(life.exposure()).as("parts sum to the whole").isEqualTo("945.00");
    assertThat(life.standing().exposure().reserved().isZero()).isTrue();

    life.invoiceTogether("dis-1", "dis-a").invoiceTogether("dis-2", "dis-a");
    assertThat(life.standing().exposure().openItems()).isEqualTo(Life.sek("945.00"));

    life.order("two", Money.of("10.00", "EUR"), DAY);
    assertThat(life.last())
        .isInstanceOfSatisfying(
            CreditAccountEvent.OrderWithheld.class,
            withheld -> {
              assertThat(withheld.exceededBy()).isEqualTo(Life.sek("50.00"));
              assertThat(withheld.decision().facts())
                  .anyMatch(fact -> fact.name().equals("rate") && fact.value().equals("10.5"));
            });
  }

  @Test
  void waitingOrdersAreAskedAgainOldestPromiseFirst() {
    life.limit("0.00");
    life.send(wanted("late", "60.00", DAY.plusDays(20)));
    life.send(wanted("soon", "60.00", DAY.plusDays(2)));
    life.limit("100.00").recheck(DAY);

    assertThat(life.last())
        .isInstanceOfSatisfying(
            CreditAccountEvent.OrderReserved.class,
            reserved -> {
              assertThat(reserved.order()).isEqualTo("soon");
              assertThat(reserved.waitedFor()).isEqualTo("cde-soon");
            });
    assertThat(life.exposure()).isEqualTo("60.00");
  }

  @Test
  void aBlockedAccountTakesNoOrdersUntilItIsUnblocked() {
    life.limit("100.00").block().order("one", "10.00");
    assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderWithheld.class);

    life.unblock().recheck(null);
    assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderReserved.class);
  }

  @Test
  void whatIsDisputedIsNotLate() {
    life.limit("1000.00").book(item("100.00")).order("one", "10.00");
    assertThat(life.last())
        .as("late by 40 days")
        .isInstanceOf(CreditAccountEvent.OrderWithheld.class);

    life.dispute("itm-1", "dsp-1", "100.00").recheck(DAY);
    assertThat(life.last()).isInstanceOf(CreditAccountEvent.OrderReserved.class);
    assertThat(life.exposure()).as("it stays at risk").isEqualTo("110.00");
  }

  private static ItemFacts item(String amount) {
    return new ItemFacts(
        "itm-1",
        ItemKind.OPENING,
        "2009-1",
        Life.sek(amount),
        DAY.minusDays(70),
        DAY.minusDays(40));
  }

  private static CreditAccountCommand wanted(String order, String amount, LocalDate from) {
    return new CreditAccountCommand.ReserveForOrder(
        Life.ID, Life.ACCOUNT, Life.ACCOUNT, order, Life.sek(amount), DAY, from, "cde-" + order);
  }

  private static Cover cover(String amount, String insured, String most) {
    return cover(amount, insured, most, null);
  }

  private static Cover cover(
      String amount, String insured, String most, @Nullable Integer lapsesWhenLate) {
    return new Cover(
        "cov-1",
        "insurance",
        "An insurer",
        Life.sek(amount),
        Percentage.of(insured),
        Life.sek(most),
        MONTH,
        lapsesWhenLate);
  }
}
