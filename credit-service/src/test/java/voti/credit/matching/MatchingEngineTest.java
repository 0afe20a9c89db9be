package voti.credit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.Rates;
import voti.credit.invoice.CreditorReference;
import voti.credit.terms.SettlementDiscount;
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
            null,
            ISSUED.plusDays(10));
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
  void theBillsOwnTermsGoBeforeTheGeneralOffer() {
    var own = new SettlementDiscount(Percentage.of("3"), 14);
    var item =
        new OpenItem(
            "inv-2010-000001",
            US,
            "2010-000001",
            eur("100.00"),
            ISSUED,
            ISSUED.plusDays(30),
            null,
            own);
    var reference = Set.of(CreditorReference.of("2010-000001"));
    var inTime = Payment.of(eur("97.00"), ISSUED.plusDays(14)).naming(reference, Set.of());
    var granted = MatchingEngine.match(inTime, List.of(item), POLICY);
    assertThat(granted.sure()).as("agreed, so nobody is asked").isNotNull();
    assertThat(granted.sure().allocations())
        .containsExactly(allocation("2010-000001", "97.00", "3.00", "0", "0"));

    var general = Payment.of(eur("98.00"), ISSUED.plusDays(9)).naming(reference, Set.of());
    assertThat(MatchingEngine.match(general, List.of(item), policy(true)).sure().allocations())
        .as("2 % is nobody's offer here")
        .containsExactly(cash("2010-000001", "98.00"));

    var late = Payment.of(eur("97.00"), ISSUED.plusDays(15)).naming(reference, Set.of());
    var claimed = MatchingEngine.match(late, List.of(item), POLICY);
    assertThat(claimed.sure()).isNotNull();
    assertThat(claimed.sure().allocations()).containsExactly(cash("2010-000001", "97.00"));
    assertThat(claimed.why())
        .contains("that ended on " + ISSUED.plusDays(14) + ": 3.00 EUR stays open, to be claimed.");
  }

  private static OpenItem inParts(String... open) {
    var parts = java.util.stream.Stream.of(open).map(MatchingEngineTest::eur).toList();
    return new OpenItem(
        "inv-2010-000001",
        US,
        "2010-000001",
        parts.stream().reduce(Money::plus).orElseThrow(),
        ISSUED,
        ISSUED.plusDays(10),
        null,
        null,
        parts,
        null);
  }

  @Test
  void aPaymentOfThePartThatIsDueFirstFits() {
    var item = inParts("0.00", "100.00", "100.00", "100.00");
    for (var amount : List.of("100.00", "200.00", "300.00")) {
      var sure = match(by(amount, "2010-000001"), item).sure();
      assertThat(sure).isNotNull();
      assertThat(sure.score()).isEqualTo(100);
      assertThat(sure.allocations()).containsExactly(cash("2010-000001", amount));
    }
    assertThat(rules(match(by("100.00", "2010-000001"), item).sure())).contains("part-fits");
    assertThat(rules(match(by("150.00", "2010-000001"), item).sure())).contains("partial");
  }

  @Test
  void aPartThatIsNamedIsPaidBeforeOlderOnes() {
    var item = inParts("100.00", "100.00");
    var named = payment("100.00").naming(Set.of(), Set.of("2010000001P2"));
    assertThat(match(named, item).sure().allocations())
        .containsExactly(cash("2010-000001", "100.00").to(2));
    var byReference =
        payment("100.00").naming(Set.of(CreditorReference.of("2010-000001/P2")), Set.of());
    assertThat(match(byReference, item).sure().allocations())
        .containsExactly(cash("2010-000001", "100.00").to(2));
    var both = payment("200.00").naming(Set.of(), Set.of("2010000001P1", "2010000001P2"));
    assertThat(match(both, item).sure().allocations())
        .as("the whole is named when two of its parts are")
        .containsExactly(cash("2010-000001", "200.00"));
  }

  @Test
  void whatOnePaymentTakesIsTakenOffTheOldestPart() {
    var left = inParts("100.00", "100.00").less(eur("130.00"));
    assertThat(left.parts()).containsExactly(eur("0.00"), eur("70.00"));
  }

  @Test
  void ofSeveralBillsEachGrantsByItsOwnTermsAndDay() {
    var own = new SettlementDiscount(Percentage.of("2"), 10);
    var items =
        List.of(
            new OpenItem("inv-1", US, "2010-000001", eur("100.00"), ISSUED, PAID, null, own),
            new OpenItem(
                "inv-2", US, "2010-000002", eur("200.00"), ISSUED.plusDays(9), PAID, null, own));
    var both =
        Payment.of(eur("294.00"), ISSUED.plusDays(15))
            .naming(
                Set.of(CreditorReference.of("2010-000001"), CreditorReference.of("2010-000002")),
                Set.of());
    var sure = MatchingEngine.match(both, items, POLICY).sure();
    assertThat(sure).isNotNull();
    assertThat(sure.allocations())
        .containsExactlyInAnyOrder(
            new Allocation("inv-1", eur("98.00"), eur("0"), eur("0"), eur("0")),
            new Allocation("inv-2", eur("196.00"), eur("4.00"), eur("0"), eur("0")));
  }

  @Test
  void aCreditNoteIsTakenOffWithTheInvoicesThatArePaid() {
    var note = item("CN-7", "-20.00");
    var unnamed = match(by("80.00", "2010-000001"), item("2010-000001", "100.00"), note);
    assertThat(unnamed.sure()).isNotNull();
    assertThat(unnamed.sure().allocations())
        .containsExactly(cash("CN-7", "-20.00"), cash("2010-000001", "100.00"));
    assertThat(unnamed.why()).contains("once CN-7 is taken off");

    var both = Set.of(CreditorReference.of("2010-000001"), CreditorReference.of("CN-7"));
    var named = match(payment("80.00").naming(both, Set.of()), item("2010-000001", "100.00"), note);
    assertThat(named.sure()).isNotNull();
    assertThat(named.sure().allocations()).isEqualTo(unnamed.sure().allocations());

    var several =
        match(by("80.00", "2010-000001"), item("2010-000001", "100.00"), note, item("CN-8", "-20"));
    assertThat(several.sure()).as("another would do as well").isNull();
    assertThat(several.proposals()).isNotEmpty();

    assertThat(match(by("20.00", "CN-7"), note).proposals()).as("nothing is paid by it").isEmpty();

    var byPayer =
        match(
            payment("150.00").from(Set.of(US)),
            item("2010-000001", "100.00"),
            item("2010-000002", "70.00"),
            item("2010-000003", "31.00"),
            note);
    assertThat(byPayer.proposals().getFirst().allocations())
        .containsExactlyInAnyOrder(
            cash("CN-7", "-20.00"), cash("2010-000001", "100.00"), cash("2010-000002", "70.00"));
  }

  @Test
  void itemsOfThePaymentsCurrencyGoFirstAndTheDifferenceIsNamed() {
    var abroad =
        new OpenItem(
            "inv-2010-000001",
            US,
            "2010-000001",
            Money.of("1000.00", "SEK"),
            ISSUED,
            PAID,
            eur("100.00"),
            null);
    var reference = Set.of(CreditorReference.of("2010-000001"));
    var crowns = Payment.of(Money.of("1000.00", "SEK"), PAID).naming(reference, Set.of());
    Rates rates =
        (from, to, on) ->
            from.getCurrencyCode().equals("SEK")
                ? java.util.Optional.of(new BigDecimal("0.098"))
                : java.util.Optional.empty();
    var sure = MatchingEngine.match(crowns, List.of(abroad), POLICY, rates);
    assertThat(sure.sure()).isNotNull();
    assertThat(sure.sure().allocations())
        .containsExactly(Allocation.ofCash("inv-2010-000001", Money.of("1000.00", "SEK")));
    assertThat(sure.why())
        .contains("1,000.00 SEK of it is carried at 98.00 EUR, what it pays at 100.00 EUR: a loss");

    var blind = MatchingEngine.match(crowns, List.of(abroad), POLICY);
    assertThat(blind.sure()).as("it could not be booked").isNull();
    assertThat(blind.why()).contains("No rate from SEK to EUR is known on " + PAID);

    var converted =
        MatchingEngine.match(crowns, List.of(item("2010-000001", "98.00")), POLICY, rates);
    assertThat(converted.sure()).as("somebody has to agree").isNull();
    assertThat(converted.proposals().getFirst().allocations())
        .containsExactly(Allocation.ofCash("inv-2010-000001", Money.of("1000.00", "SEK")));
    assertThat(rules(converted.proposals().getFirst())).contains("other-currency");
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
            "2010-000001, which it names, is in EUR; the payment is in SEK, and no rate"
                + " is known on %s. It is not booked.",
            PAID);
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
