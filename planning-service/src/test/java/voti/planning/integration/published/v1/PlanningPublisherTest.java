package voti.planning.integration.published.v1;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import voti.contracts.Contracts;
import voti.kit.events.Recorded;
import voti.kit.json.Wire;
import voti.planning.People;
import voti.planning.employee.EmployeeEvent.EmployeeRegistered;
import voti.planning.mandate.Band;
import voti.planning.mandate.MandateEvent.MandateAcknowledged;
import voti.planning.mandate.MandateEvent.MandateApproved;
import voti.planning.mandate.MandateEvent.MandateDrafted;
import voti.planning.mandate.MandateEvent.MandateRevoked;
import voti.planning.mandate.MandateTerms;
import voti.planning.plan.PlanEvent.PlanApproved;
import voti.planning.plan.PlanTargets;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** What leaves is what was agreed: by schema, and to the letter. */
class PlanningPublisherTest {

  private static final Contracts CONTRACTS = Contracts.load();
  private static final String MANDATE = "man-00-00000000-0000-7000-8000-00000000000a";
  private static final String PLAN = "pln-00-00000000-0000-7000-8000-00000000000b";
  private static final LocalDate DAY = LocalDate.of(2010, 1, 18);
  private static final MandateTerms TERMS =
      new MandateTerms(
          List.of("A", "B"),
          Percentage.of("5"),
          Money.of("20000.00", "SEK"),
          DAY,
          null,
          List.of(new Band("PAINT", "A", Percentage.of("7"))));
  private static final Decision DECISION =
      new Decision(
          Outcome.GRANTED,
          new Policy("p", "1"),
          List.of(),
          List.of(),
          new Authority("head", null, null),
          "");
  private static final Recorded RECORDED =
      new Recorded(
          "e-1", 1, 4096, Instant.EPOCH, Actor.automation("test"), "cause", "correlation", MANDATE);

  private final PlanningPublisher publisher = new PlanningPublisher();

  static Stream<Arguments> published() {
    return Stream.of(
        Arguments.of(
            new MandateApproved(MANDATE, 1, People.MARI, TERMS, People.KARL, DAY, DECISION),
            "voti.planning.mandate-approved.v1",
            People.MARI,
            "mandate-approved"),
        Arguments.of(
            new MandateAcknowledged(MANDATE, 1, People.MARI, TERMS, People.KARL, DAY),
            "voti.planning.mandate-approved.v1",
            People.MARI,
            "mandate-acknowledged"),
        Arguments.of(
            new MandateRevoked(MANDATE, 1, People.MARI, DAY.plusMonths(6)),
            "voti.planning.mandate-revoked.v1",
            People.MARI,
            "mandate-revoked"),
        Arguments.of(
            new PlanApproved(
                PLAN,
                1,
                People.MARI,
                YearMonth.of(2010, 2),
                new PlanTargets(Money.of("10000.00", "SEK"), 1, 1, 12),
                People.HELEN,
                DAY,
                DECISION),
            "voti.planning.plan-approved.v1",
            PLAN,
            "plan-approved"));
  }

  @ParameterizedTest(name = "{3}")
  @MethodSource("published")
  void whatLeavesKeepsItsSchemaAndItsApprovedText(
      Object event, String type, String key, String approved) throws IOException {
    var outgoing = publisher.publish(event, RECORDED);

    assertThat(outgoing).hasSize(1);
    var message = outgoing.getFirst();
    var json = Wire.mapper().writeValueAsString(message.data());
    assertThat(message.type()).isEqualTo(type);
    assertThat(message.key()).isEqualTo(key);
    assertThat(CONTRACTS.violations(type, json)).isEmpty();
    assertThat(Wire.mapper().readTree(json)).isEqualTo(Wire.mapper().readTree(read(approved)));
  }

  @Test
  void draftsAndStaffStayInside() {
    assertThat(publisher.publish(new MandateDrafted(MANDATE, 1, People.MARI, TERMS), RECORDED))
        .isEmpty();
    assertThat(
            publisher.publish(
                new EmployeeRegistered(People.MARI, "Mari Mets", "kam", "north"), RECORDED))
        .isEmpty();
  }

  private static String read(String approved) throws IOException {
    try (var file =
        PlanningPublisherTest.class.getResourceAsStream("/approved/" + approved + ".json")) {
      return new String(requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
