package voti.credit.dunnings;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.credit.People;
import voti.credit.Samples;
import voti.credit.creditaccount.CreditAccountCommand.BookItem;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.dunning.DunningLetterCommand.ProposeLetter;
import voti.credit.dunning.DunningLetterCommand.TakeLetter;
import voti.credit.dunning.DunningPreview;
import voti.credit.dunning.DunningProcedure;
import voti.credit.dunningterms.DunningTermsCommand.SetDunningTerms;
import voti.credit.items.Items;
import voti.credit.post.SmtpPost;
import voti.credit.post.SmtpSettings;
import voti.kit.command.Automations;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Trigger;
import voti.kit.personal.Seals;
import voti.kit.testing.KitTest;
import voti.kit.testing.PdfText;
import voti.values.Ids;

/** A letter leaves by e-mail, once, and is kept to be printed when it cannot. */
class LettersByMailTest extends KitTest {

  private static final LocalDate DUE = LocalDate.parse("2010-03-17");

  @Autowired private Automations automations;
  @Autowired private Commands commands;
  @Autowired private Items items;
  @Autowired private Letters letters;
  @Autowired private DebtorFacts facts;
  @Autowired private Terms terms;
  @Autowired private Seals seals;
  @Autowired private LetterDocuments documents;
  @Autowired private LetterIssue issue;
  @Autowired private DunningPreview preview;
  @Autowired private DunningProcedure procedure;

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private String account;

  @BeforeEach
  void aDebtorWithAnAddress() {
    server.start();
    account = Ids.named("acc", "7f", "mail " + System.nanoTime());
    var slot = Ids.slotOf(account);
    var seal = seals.of(account, "bills@kunde.example", () -> Ids.named("per", slot, account));
    send(
        new SetDunningTerms(
            Ids.named("dte", slot, account),
            account,
            "et",
            seals.seal(seal, "bills@kunde.example"),
            false,
            DUE));
    send(
        new BookItem(
            CreditAccounts.of(account),
            account,
            new ItemFacts(item(), ItemKind.INVOICE, "2010-9", Samples.sek("5731.29"), DUE, DUE),
            "As delivered."));
    until(() -> items.find(item()).isPresent() && terms.of(account).isPresent());
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private String item() {
    return Ids.named("inv", Ids.slotOf(account), account);
  }

  private void send(Object command) {
    var caller =
        new Caller(
            People.controller("As they asked"),
            Set.of("controller"),
            command.hashCode() + account,
            "correlation",
            null,
            null);
    assertThat(commands.send(command, caller).happened()).isNotEmpty();
  }

  private static void until(BooleanSupplier reached) {
    var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      LockSupport.parkNanos(5_000_000);
    }
  }

  /** A letter that was written, of no run, so that nobody else sends it. */
  private LetterRow issued() {
    var on = DUE.plusDays(5);
    var debts = facts.of(account, on).get("SEK");
    var proposal = preview.of(on, debts.overdue(), debts.credits(), false);
    var id = Ids.named("dle", Ids.slotOf(account), account);
    send(
        new ProposeLetter(
            id,
            "dun-00-none",
            account,
            on,
            proposal.payBy(),
            proposal.items(),
            proposal.leftOut(),
            debts.notes(),
            procedure.text("et", 1),
            false,
            procedure.cited()));
    until(() -> !mine().isEmpty());
    issue.write(letters.letter(id), trigger());
    issue.write(letters.letter(id), trigger());
    until(() -> letters.letter(id).state().equals("issued"));
    return letters.letter(id);
  }

  private Trigger trigger() {
    return new Trigger("letter of " + account, "test", Instant.now(), null);
  }

  private LetterPost post(int port) {
    var settings = new SmtpSettings("127.0.0.1", port, "", "", "us@voti.example", false);
    return new LetterPost(
        automations, terms, seals, new SmtpPost(settings, Clock.systemUTC()), documents);
  }

  private List<LetterRow> mine() {
    return letters.page(new Document("account", account), List.of(), null).items();
  }

  private String state() {
    return mine().getFirst().state();
  }

  @Test
  void itLeavesOnceWithItsDocument() throws Exception {
    var letter = issued();
    var post = post(server.getSmtp().getPort());
    post.hand(letter, trigger());
    // The same work again, as after a crash before anybody noted that it had left.
    post.hand(letter, trigger());
    assertThat(server.getReceivedMessages()).hasSize(1);
    var message = server.getReceivedMessages()[0];
    assertThat(message.getAllRecipients()[0].toString()).isEqualTo("bills@kunde.example");
    assertThat(message.getSubject()).isEqualTo("Meeldetuletus maksmata arvete kohta");
    assertThat(message.getMessageID()).isEqualTo("<" + letter.letter() + "@voti>");
    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getBodyPart(0).getContent().toString()).contains("5\u00a0731,29\u00a0SEK");
    var pdf = parts.getBodyPart(1).getInputStream().readAllBytes();
    assertThat(PdfText.of(pdf)).contains("2010-9", "5 731,29 SEK", "Tasuda");
    until(() -> state().equals("sent"));
  }

  @Test
  void whereTheServerIsAwayOrNotSetItIsKeptToBePrinted() {
    var letter = issued();
    post(1).hand(letter, trigger());
    until(() -> state().equals("kept"));
    assertThat(letters.letter(letter.letter()).words()).isEqualTo("mail-failed");
    post(server.getSmtp().getPort()).hand(letter, trigger());
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void whatWasTakenBeforeACrashIsNotHandedOverAgain() {
    var letter = issued();
    automations.send(new TakeLetter(letter.letter()), trigger(), "take-letter");
    var post = post(server.getSmtp().getPort());
    post.hand(letter, trigger());
    assertThat(server.getReceivedMessages()).isEmpty();
    post.keep(letter, "unknown", trigger());
    until(() -> state().equals("kept"));
    assertThat(List.of(letters.letter(letter.letter()).words())).containsExactly("unknown");
  }
}
