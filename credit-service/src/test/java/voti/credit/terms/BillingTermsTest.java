package voti.credit.terms;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.kit.testing.Decisions;
import voti.values.decision.RuleBroken;

class BillingTermsTest {

  private static final String ID = "bil-7f-0192f3a0-0001-7000-8000-000000000001";
  private static final LocalDate DAY = LocalDate.parse("2010-01-20");

  private final FixtureConfiguration<BillingTerms> fixture = Decisions.fixture(BillingTerms.class);

  private static AgreedTerms days(int days, boolean publicBody, boolean expressly) {
    return new AgreedTerms(
        days, false, List.of(), null, Invoicing.MONTHLY, publicBody, expressly, null, false);
  }

  private static BillingTermsCommand.AgreeTerms agree(AgreedTerms terms) {
    return new BillingTermsCommand.AgreeTerms(ID, Samples.ACCOUNT, terms, DAY);
  }

  private static BillingTermsEvent.TermsAgreed agreed(AgreedTerms terms) {
    return new BillingTermsEvent.TermsAgreed(ID, Samples.ACCOUNT, terms, DAY);
  }

  @Test
  void termsAreAgreedAndTheSameAgainChangesNothing() {
    fixture
        .givenNoPriorActivity()
        .when(agree(days(30, false, false)))
        .expectEvents(agreed(days(30, false, false)));
    Decisions.fixture(BillingTerms.class)
        .given(agreed(days(30, false, false)))
        .when(agree(days(30, false, false)))
        .expectNoEvents();
  }

  @Test
  void moreThanSixtyDaysMustBeExpresslyAgreed() {
    fixture
        .givenNoPriorActivity()
        .when(agree(days(61, false, false)))
        .expectException(RuleBroken.class)
        .expectExceptionMessage(
            "These terms let up to 61 days pass; more than 60 must be expressly agreed.");
    Decisions.fixture(BillingTerms.class)
        .givenNoPriorActivity()
        .when(agree(days(61, false, true)))
        .expectEvents(agreed(days(61, false, true)));
  }

  @Test
  void aPublicBodyPaysWithinThirty() {
    fixture
        .givenNoPriorActivity()
        .when(agree(days(31, true, false)))
        .expectException(RuleBroken.class)
        .expectExceptionMessage(
            "These terms let up to 31 days pass; a public body pays within 30, unless up to 60"
                + " were expressly agreed.");
  }
}
