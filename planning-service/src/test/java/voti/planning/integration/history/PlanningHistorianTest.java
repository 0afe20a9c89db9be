package voti.planning.integration.history;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static voti.planning.People.MARI;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voti.kit.events.Recorded;
import voti.kit.publishing.Entry;
import voti.planning.employee.EmployeeEvent;
import voti.planning.mandate.MandateEvent;
import voti.planning.payscheme.PaySchemeEvent;
import voti.planning.plan.PlanEvent;
import voti.planning.turnover.TurnoverEvent;
import voti.planning.turnover.TurnoverEvent.DeliveryCounted;
import voti.planning.turnover.TurnoverEvent.ReturnCounted;
import voti.planning.turnover.TurnoverEvent.ReturnKeptWaiting;
import voti.values.Money;
import voti.values.decision.Actor;

/** Every event is told to the account's history, or says why it is not. */
class PlanningHistorianTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final String ACCOUNT = "acc-7f-1";
  private static final LocalDate DAY = LocalDate.of(2010, 2, 15);
  private static final Money GOODS = Money.of("5631.29", "SEK");
  private static final List<Object> TOLD =
      List.of(
          new DeliveryCounted(
              "tov-7f-1", ACCOUNT, "dis-7f-1", "ord-7f-1", MARI, YearMonth.of(2010, 2), DAY, GOODS),
          new ReturnCounted(
              "tov-7f-1", ACCOUNT, "ret-7f-1", "dis-7f-1", MARI, YearMonth.of(2010, 2), DAY, GOODS),
          new ReturnKeptWaiting("tov-7f-1", ACCOUNT, "ret-7f-1", "dis-7f-1", DAY, GOODS));

  private final PlanningHistorian historian = new PlanningHistorian();

  @Test
  void everyEventIsToldOrSaysWhyNot() {
    var events = new ArrayList<Class<?>>();
    Stream.of(
            EmployeeEvent.class,
            MandateEvent.class,
            PlanEvent.class,
            PaySchemeEvent.class,
            TurnoverEvent.class)
        .map(Class::getPermittedSubclasses)
        .forEach(records -> events.addAll(List.of(records)));
    var accounted = new ArrayList<Class<?>>(historian.silent().keySet());
    TOLD.forEach(event -> accounted.add(event.getClass()));

    assertThat(accounted).containsExactlyInAnyOrderElementsOf(events);
    assertThat(historian.silent().values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  @Test
  void everySentenceExistsInBothLanguagesAndFindsItsWords() throws IOException {
    for (var bundle : List.of("messages", "messages_et")) {
      var sentences = bundle(bundle);
      for (var event : TOLD) {
        var entry = tell(event);
        var sentence = sentences.getProperty(entry.kind());
        assertThat(sentence).as(bundle + " " + entry.kind()).isNotBlank();
        var placeholders = PLACEHOLDER.matcher(sentence);
        while (placeholders.find()) {
          var known = new ArrayList<>(entry.words().keySet());
          known.addAll(entry.figures().keySet());
          assertThat(known).as(entry.kind()).contains(placeholders.group(1));
        }
      }
      assertThat(sentences).hasSameSizeAs(TOLD);
    }
  }

  @Test
  void aDeliveryIsToldWithItsGoodsItsManagerAndItsMonth() {
    var entry = tell(TOLD.getFirst());

    assertThat(entry.account()).isEqualTo(ACCOUNT);
    assertThat(entry.valid()).isEqualTo(DAY);
    assertThat(entry.figures()).containsEntry("goods", "5631.29").containsEntry("currency", "SEK");
    assertThat(entry.words()).containsEntry("kam", MARI).containsEntry("month", "2010-02");
    assertThat(entry.links()).containsExactly("ord-7f-1", "dis-7f-1");
  }

  private Entry tell(Object event) {
    var recorded =
        new Recorded(
            "e-1", 1, 4096, Instant.EPOCH, Actor.automation("test"), "cause", "c", "tov-7f-1");
    return requireNonNull(historian.tell(event, recorded));
  }

  private static Properties bundle(String name) throws IOException {
    var properties = new Properties();
    try (var file =
        PlanningHistorianTest.class.getResourceAsStream("/history/" + name + ".properties")) {
      properties.load(new InputStreamReader(requireNonNull(file), StandardCharsets.UTF_8));
    }
    return properties;
  }
}
