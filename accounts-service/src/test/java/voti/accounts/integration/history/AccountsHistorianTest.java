package voti.accounts.integration.history;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.accounts.Story.ACCOUNT;
import static voti.accounts.Story.BOTH;
import static voti.accounts.Story.BUYER;
import static voti.accounts.Story.BUYER_SIGNED;
import static voti.accounts.Story.COLLEAGUE;
import static voti.accounts.Story.CONTRACT;
import static voti.accounts.Story.INTERACTION;
import static voti.accounts.Story.MONDAY;
import static voti.accounts.Story.REGISTERED;
import static voti.accounts.Story.SELLER_SIGNED;
import static voti.accounts.Story.TERMS;
import static voti.accounts.Story.TUESDAY;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voti.accounts.account.AccountEvent;
import voti.accounts.account.AccountEvent.AccountActivated;
import voti.accounts.account.AccountEvent.AccountAssigned;
import voti.accounts.account.AccountEvent.AccountClassified;
import voti.accounts.account.AccountEvent.AccountMerged;
import voti.accounts.contract.ContractEvent;
import voti.accounts.contract.ContractEvent.ContractDrafted;
import voti.accounts.contract.ContractEvent.ContractSigned;
import voti.accounts.contract.ContractEvent.DraftRefused;
import voti.accounts.contract.ContractEvent.SignatureGiven;
import voti.accounts.contract.Signature;
import voti.accounts.identity.IdentityEvent;
import voti.accounts.identity.IdentityEvent.RegistrationRefused;
import voti.accounts.interaction.InteractionEvent;
import voti.accounts.interaction.InteractionEvent.InteractionLogged;
import voti.accounts.person.PersonEvent;
import voti.accounts.person.PersonEvent.PersonErased;
import voti.accounts.reading.ReadingEvent;
import voti.kit.events.Recorded;
import voti.kit.publishing.Entry;
import voti.kit.publishing.Sentences;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** Every event has an entry in both languages, or a written reason to have none. */
class AccountsHistorianTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
  private static final Recorded RECORDED =
      new Recorded("id", 1, 4096, Instant.EPOCH, Actor.automation("test"), "c", "c", ACCOUNT);
  private static final Decision DECISION =
      new Decision(
          Outcome.GRANTED,
          new Policy("contract-terms", "1"),
          List.of(),
          List.of(),
          new Authority("kam", null, null),
          "");
  private static final List<Object> EVENTS =
      List.of(
          REGISTERED,
          new AccountActivated(ACCOUNT, TUESDAY, CONTRACT),
          new AccountAssigned(ACCOUNT, COLLEAGUE, "south", TUESDAY),
          new AccountClassified(ACCOUNT, "building-materials", "A", TUESDAY),
          new AccountMerged(ACCOUNT, "acc-7f-0192f3a0-0001-7000-8000-000000000002", TUESDAY),
          new RegistrationRefused(
              "idn-00-x", "7300070011115", ACCOUNT, "Other", "rule", "no", List.of()),
          logged("meeting"),
          logged("call"),
          logged("visit"),
          new ContractDrafted(CONTRACT, ACCOUNT, TERMS, DECISION),
          new DraftRefused(CONTRACT, ACCOUNT, TERMS, DECISION, "rule", "no"),
          new SignatureGiven(CONTRACT, ACCOUNT, BUYER_SIGNED),
          new SignatureGiven(CONTRACT, ACCOUNT, SELLER_SIGNED),
          new SignatureGiven(CONTRACT, ACCOUNT, new Signature("per-7f-x", "seller", TUESDAY)),
          new ContractSigned(CONTRACT, ACCOUNT, TERMS, BOTH),
          new PersonErased("per-7f-x", ACCOUNT, DECISION));

  private final AccountsHistorian historian = new AccountsHistorian();

  @Test
  void noEventIsForgotten() {
    var told = EVENTS.stream().map(Object::getClass).collect(Collectors.toSet());
    var all =
        Stream.of(
                AccountEvent.class,
                IdentityEvent.class,
                InteractionEvent.class,
                PersonEvent.class,
                ReadingEvent.class,
                ContractEvent.class)
            .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
            .toList();
    assertThat(all)
        .allSatisfy(
            type ->
                assertThat(told.contains(type) ^ historian.silent().containsKey(type))
                    .as(type.getSimpleName())
                    .isTrue());
    assertThat(historian.silent().values()).allSatisfy(why -> assertThat(why).isNotBlank());
  }

  @Test
  void everySentenceExistsInBothLanguagesAndItsWordsAreGiven() throws IOException {
    var used = new TreeSet<String>();
    for (var bundle : List.of("messages", "messages_et")) {
      var sentences = bundle(bundle);
      for (var event : EVENTS) {
        var entry = told(event);
        var sentence = sentences.getProperty(entry.kind());
        assertThat(sentence).as(bundle + " " + entry.kind()).isNotBlank();
        used.add(entry.kind());
        var given = new TreeSet<>(entry.words().keySet());
        given.addAll(entry.figures().keySet());
        assertThat(given)
            .as(entry.kind())
            .containsAll(
                PLACEHOLDER.matcher(sentence).results().map(word -> word.group(1)).toList());
      }
      assertThat(sentences.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }
  }

  @Test
  void theBuyersPeopleAreNeverNamed() {
    for (var event : EVENTS) {
      var entry = told(event);
      assertThat(entry.words().values()).noneMatch(word -> word.contains(BUYER));
      assertThat(entry.links()).noneMatch(link -> link.contains(BUYER));
    }
  }

  @Test
  void theSentencesReadAsPeopleSayThem() {
    assertThat(Sentences.of(told(REGISTERED)).get("en"))
        .isEqualTo(
            "Johnssons byggvaror was registered as a prospect, identified by GLN 7300070011115,"
                + " in the care of emp-00-0192f3a0-00a1-7000-8000-000000000001.");
    assertThat(Sentences.of(told(new SignatureGiven(CONTRACT, ACCOUNT, BUYER_SIGNED))).get("en"))
        .isEqualTo("The buyer's signatory signed the contract on 2010-01-18.");
    assertThat(Sentences.of(told(new ContractSigned(CONTRACT, ACCOUNT, TERMS, BOTH))).get("et"))
        .isEqualTo(
            "Leping on mõlema poole allkirjastatud: maksetähtaeg 30 päeva, hinnaveerg B,"
                + " alates 2010-01-19.");
  }

  @Test
  void aDecisionOnTermsIsOnTheEntry() {
    assertThat(told(new ContractDrafted(CONTRACT, ACCOUNT, TERMS, DECISION)).decision())
        .isEqualTo(DECISION);
  }

  private Entry told(Object event) {
    var entry = historian.tell(event, RECORDED);
    assertThat(entry).as(event.toString()).isNotNull();
    assertThat(entry.account()).isEqualTo(ACCOUNT);
    return entry;
  }

  private static InteractionLogged logged(String kind) {
    return new InteractionLogged(INTERACTION, ACCOUNT, kind, MONDAY, "Said.", List.of());
  }

  private static Properties bundle(String name) throws IOException {
    var properties = new Properties();
    var path = "/history/" + name + ".properties";
    try (var file = AccountsHistorianTest.class.getResourceAsStream(path);
        var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
