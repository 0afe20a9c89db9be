package voti.credit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import voti.credit.creditaccount.Allocation;
import voti.credit.invoice.CreditorReference;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.RuleResult;

class MatchingEngineTest {

  static final LocalDate ISSUED = LocalDate.parse("2010-02-15");
  static final LocalDate PAID = LocalDate.parse("2010-03-10");
  static final String US = "acc-7f-1";
  static final String THEM = "acc-3c-2";
  static final MatchingPolicy POLICY = policy(false);

  static MatchingPolicy policy(boolean discountAgreed) {
    return new MatchingPolicy(
        "matching",
        "1",
        75,
        Map.of("EUR", new BigDecimal("0.05")),
        new MatchingPolicy.SettlementDiscount(Percentage.of("2"), 10, discountAgreed),
        24,
        20_000);
  }

  static OpenItem item(String number, String open) {
    return item(number, US, open, 30);
  }

  static OpenItem item(String number, String account, String open, int days) {
    return new OpenItem("inv-" + number, account, number, eur(open), ISSUED, ISSUED.plusDays(days));
  }

  static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static Payment payment(String amount) {
    return Payment.of(eur(amount), PAID);
  }

  private static Payment by(String amount, String number) {
    return payment(amount).naming(Set.of(CreditorReference.of(number)), Set.of());
  }

  private static MatchResult match(Payment payment, OpenItem... items) {
    return MatchingEngine.match(payment, List.of(items), POLICY);
  }

  private static List<String> rules(Proposal proposal) {
    return proposal.reasons().stream().map(RuleResult::rule).toList();
  }

  private static Allocation allocation(
      String number, String cash, String discount, String difference, String charge) {
    return new Allocation("inv-" + number, eur(cash), eur(discount), eur(difference), eur(charge));
  }

  private static Allocation cash(String number, String amount) {
    return allocation(number, amount, "0", "0", "0");
  }

  @Test
  void eachFormOfTheReferenceNamesItsItem() {
    var item = item("2010-000001", "100.00");
    for (var reference :
        List.of(CreditorReference.of("2010-000001"), CreditorReference.estonianOf("2010-000001"))) {
      var result =
          match(payment("100.00").naming(Set.of(reference), Set.of()), item, item("x-2", "100.00"));
      assertThat(result.sure()).isNotNull();
      assertThat(result.sure().score()).isEqualTo(100);
      assertThat(result.sure().allocations()).containsExactly(cash("2010-000001", "100.00"));
      assertThat(result.why())
          .isEqualTo(
              "Its reference names 2010-000001. It is exactly what is open: 100.00 EUR."
                  + " 100 points; matching 1 books from 75.");
    }
  }

  @Test
  void aNumberInFreeTextNamesItsItemAndAShortOneIsNotSure() {
    var result =
        match(payment("40.00").naming(Set.of(), Set.of("2010000001")), item("2010-000001", "100"));
    assertThat(result.sure()).isNotNull();
    assertThat(result.sure().allocations()).containsExactly(cash("2010-000001", "40.00"));
    assertThat(rules(result.sure()))
        .containsExactly("number-in-text", "partial", "matching-policy");

    var shortly = match(payment("100").naming(Set.of(), Set.of("A12")), item("A12", "100"));
    assertThat(shortly.sure()).isNull();
    assertThat(shortly.proposals()).hasSize(1);
  }

  @Test
  void anOverpaymentPaysWhatIsOpenAndKeepsTheRest() {
    var result = match(by("120.00", "2010-000001"), item("2010-000001", "100.00"));
    assertThat(result.sure()).isNotNull();
    assertThat(result.sure().left()).isEqualTo(eur("20.00"));
    assertThat(result.why()).contains("It is 20.00 EUR more than the 100.00 EUR that is open");
  }

  @Test
  void onePaymentForSeveralNamedItemsPaysThemAll() {
    var references =
        Set.of(CreditorReference.of("2010-000001"), CreditorReference.of("2010-000002"));
    var result =
        match(
            payment("150.00").naming(references, Set.of()),
            item("2010-000001", "100.00"),
            item("2010-000002", "50.00"),
            item("2010-000003", "150.00"));
    assertThat(result.sure()).isNotNull();
    assertThat(result.sure().allocations())
        .containsExactly(cash("2010-000001", "100.00"), cash("2010-000002", "50.00"));
  }

  @Test
  void theOnlySumAmongAKnownPayersItemsIsProposed() {
    var result =
        match(
            payment("170.00").from(Set.of(US)),
            item("2010-000001", "100.00"),
            item("2010-000002", "50.00"),
            item("2010-000003", "70.00"),
            item("2010-000009", THEM, "170.00", 5));
    assertThat(result.sure()).isNull();
    assertThat(result.proposals().getFirst().allocations())
        .containsExactly(cash("2010-000001", "100.00"), cash("2010-000003", "70.00"));
    assertThat(rules(result.proposals().getFirst()))
        .containsExactly("payer", "exact-sum", "matching-policy");
  }

  @Test
  void aSumThatOthersMakeAsWellIsSaidToBeSo() {
    var result =
        match(
            payment("100.00").from(Set.of(US)),
            item("2010-000001", "60.00"),
            item("2010-000002", "40.00"),
            item("2010-000003", "40.00"));
    var best = result.proposals().getFirst();
    assertThat(best.reasons())
        .extracting(RuleResult::sentence)
        .contains("Others add up to it as well.");
    assertThat(best.allocations())
        .containsExactly(cash("2010-000001", "60.00"), cash("2010-000002", "40.00"));
  }

  @Test
  void aSettlementDiscountIsBookedWhenItIsAgreedAndInTime() {
    var early =
        new Payment(
            eur("98.00"),
            ISSUED.plusDays(10),
            Set.of(CreditorReference.of("2010-000001")),
            Set.of(),
            Set.of(),
            null);
    var item = List.of(item("2010-000001", "100.00"));
    var agreed = MatchingEngine.match(early, item, policy(true));
    assertThat(agreed.sure()).isNotNull();
    assertThat(agreed.sure().allocations())
        .containsExactly(allocation("2010-000001", "98.00", "2.00", "0", "0"));

    var asked = MatchingEngine.match(early, item, policy(false));
    assertThat(asked.sure()).isNull();
    assertThat(asked.proposals().getFirst().allocations()).isEqualTo(agreed.sure().allocations());

    var late = MatchingEngine.match(by("98.00", "2010-000001"), item, policy(true));
    assertThat(late.sure()).isNotNull();
    assertThat(late.sure().allocations()).containsExactly(cash("2010-000001", "98.00"));
    assertThat(late.why()).contains("that ended on 2010-02-25");
  }

  @Test
  void whatBanksKeptAndWhatIsToleratedSettlesTheItem() {
    var charged =
        match(by("85.00", "2010-000001").charged(eur("15.00")), item("2010-000001", "100.00"));
    assertThat(charged.sure()).isNotNull();
    assertThat(charged.sure().allocations())
        .containsExactly(allocation("2010-000001", "85.00", "0", "0", "15.00"));

    var tolerated = match(by("99.95", "2010-000001"), item("2010-000001", "100.00"));
    assertThat(tolerated.sure()).isNotNull();
    assertThat(tolerated.sure().allocations())
        .containsExactly(allocation("2010-000001", "99.95", "0", "0.05", "0"));

    var beyond = match(by("99.94", "2010-000001"), item("2010-000001", "100.00"));
    assertThat(beyond.sure()).isNotNull();
    assertThat(beyond.sure().allocations()).containsExactly(cash("2010-000001", "99.94"));
  }

  @Test
  void anotherCurrencyIsSaidAndNotBooked() {
    var result =
        MatchingEngine.match(
            Payment.of(Money.of("100.00", "SEK"), PAID)
                .naming(Set.of(CreditorReference.of("2010-000001")), Set.of()),
            List.of(item("2010-000001", "100.00")),
            POLICY);
    assertThat(result.sure()).isNull();
    assertThat(result.proposals()).isEmpty();
    assertThat(result.why())
        .isEqualTo(
            "2010-000001, which it names, is in EUR; the payment is in SEK. It is not booked:"
                + " somebody has to say at which rate.");
  }

  @Test
  void namesOfTwoDebtorsAndAStrangersAccountAreNotSure() {
    var references =
        Set.of(CreditorReference.of("2010-000001"), CreditorReference.of("2010-000002"));
    var two =
        match(
            payment("150.00").naming(references, Set.of()),
            item("2010-000001", "100.00"),
            item("2010-000002", THEM, "50.00", 30));
    assertThat(two.sure()).isNull();
    assertThat(two.proposals()).hasSize(2);
    assertThat(two.why()).contains("It names items of 2 debtors.");

    var stranger =
        match(
            payment("40.00").naming(Set.of(), Set.of("2010000001")).from(Set.of(THEM)),
            item("2010-000001", "100.00"));
    assertThat(stranger.sure()).isNull();
    assertThat(stranger.why()).contains("paid for others so far");
  }

  @Test
  void aBareAmountIsProposedAndOneOfManyLessSo() {
    var one = match(payment("100.00"), item("2010-000001", "100.00"));
    assertThat(one.sure()).isNull();
    assertThat(one.proposals().getFirst().score()).isEqualTo(45);
    var two =
        match(payment("100.00"), item("2010-000001", "100.00"), item("2010-000002", "100.00"));
    assertThat(two.proposals()).hasSize(2).allMatch(proposal -> proposal.score() == 30);
    assertThat(match(payment("99.00"), item("2010-000001", "100.00")).why())
        .isEqualTo("It names nothing that is open.");
  }
}
