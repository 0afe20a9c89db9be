package voti.credit.confirmations;

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
import voti.credit.confirmation.BalanceConfirmationCommand.RemindConfirmation;
import voti.credit.confirmation.BalanceConfirmationCommand.TakeConfirmation;
import voti.credit.confirmation.BalanceConfirmationCommand.WriteConfirmation;
import voti.credit.confirmation.BalanceConfirmations;
import voti.credit.confirmation.StatedBalance;
import voti.credit.confirmation.StatedItem;
import voti.credit.dunnings.Terms;
import voti.credit.dunningterms.DunningTermsCommand.SetDunningTerms;
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

/** A letter about a balance leaves by e-mail, once for each time it is sent, or is kept. */
class ConfirmationsByMailTest extends KitTest {

  private static final LocalDate DAY = LocalDate.parse("2010-12-31");

  @Autowired private Automations automations;
  @Autowired private Commands commands;
  @Autowired private Confirmations confirmations;
  @Autowired private Terms terms;
  @Autowired private Seals seals;
  @Autowired private ConfirmationPaper paper;
  @Autowired private ConfirmationTexts texts;

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private String account;

  @BeforeEach
  void aDebtorWithAnAddress() {
    server.start();
    account = Ids.named("acc", "7f", "balance " + System.nanoTime());
    var slot = Ids.slotOf(account);
    var seal = seals.of(account, "books@kunde.example", () -> Ids.named("per", slot, account));
    commands.send(
        new SetDunningTerms(
            Ids.named("dte", slot, account),
            account,
            "et",
            seals.seal(seal, "books@kunde.example"),
            false,
            DAY),
        new Caller(
            People.controller("As they asked"),
            Set.of("controller"),
            "terms " + account,
            "correlation",
            null,
            null));
    until(() -> terms.of(account).isPresent());
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static void until(BooleanSupplier reached) {
    var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!reached.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      LockSupport.parkNanos(5_000_000);
    }
  }

  private Trigger trigger(String what) {
    return new Trigger(what + account, "test", Instant.now(), null);
  }

  /** A letter that was written, of no round, so that nobody else sends it. */
  private ConfirmationRow letter() {
    var item = new StatedItem("inv-7f-9", "invoice", "2010-9", DAY, DAY, Samples.sek("5731.29"));
    var balance = StatedBalance.of(List.of(item), Samples.sek("31.29"));
    automations.send(
        new WriteConfirmation(
            BalanceConfirmations.of(account, DAY),
            "bcr-00-none",
            account,
            DAY,
            DAY.plusDays(5),
            DAY.plusDays(31),
            List.of(balance),
            "et",
            texts.in("et")),
        trigger("write"),
        "write-confirmation");
    until(() -> !mine().isEmpty());
    return mine().getFirst();
  }

  private List<ConfirmationRow> mine() {
    return confirmations.page(new Document("account", account), null, null).items();
  }

  private ConfirmationPost post(int port) {
    var settings = new SmtpSettings("127.0.0.1", port, "", "", "us@voti.example", false);
    return new ConfirmationPost(
        automations, terms, seals, new SmtpPost(settings, Clock.systemUTC()), paper);
  }

  @Test
  void itLeavesOnceWithItsDocumentAndAgainWhenReminded() throws Exception {
    var letter = letter();
    var post = post(server.getSmtp().getPort());
    post.hand(letter, trigger("0"));
    // The same work again, as after a crash before anybody noted that it had left.
    post.hand(letter, trigger("0"));
    assertThat(server.getReceivedMessages()).hasSize(1);
    var message = server.getReceivedMessages()[0];
    assertThat(message.getAllRecipients()[0].toString()).isEqualTo("books@kunde.example");
    assertThat(message.getSubject()).isEqualTo("Saldokinnituskiri");
    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getBodyPart(0).getContent().toString()).contains("5\u00a0700,00\u00a0SEK");
    var pdf = parts.getBodyPart(1).getInputStream().readAllBytes();
    assertThat(PdfText.of(pdf))
        .contains("31.12.2010 seisuga võlgnesite meile 5 700,00 SEK", "2010-9", "−31,29");
    until(() -> mine().getFirst().state().equals("sent"));

    automations.send(
        new RemindConfirmation(letter.confirmation(), DAY.plusDays(40), DAY.plusDays(60)),
        trigger("remind"),
        "remind-confirmation");
    until(() -> mine().getFirst().reminders() == 1);
    post.hand(mine().getFirst(), trigger("1"));
    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(server.getReceivedMessages()[1].getMessageID())
        .isEqualTo("<" + letter.confirmation() + ".1@voti>");
  }

  @Test
  void whereTheServerIsAwayItIsKeptToBePrinted() {
    var letter = letter();
    post(1).hand(letter, trigger("0"));
    until(() -> mine().getFirst().state().equals("kept"));
    assertThat(mine().getFirst().keptWhy()).isEqualTo("mail-failed");
  }

  @Test
  void whatWasTakenBeforeACrashIsNotHandedOverAgain() {
    var letter = letter();
    automations.send(
        new TakeConfirmation(letter.confirmation()), trigger("0"), "take-confirmation");
    var post = post(server.getSmtp().getPort());
    post.hand(letter, trigger("0"));
    assertThat(server.getReceivedMessages()).isEmpty();
    post.keep(letter, "unknown", trigger("0"));
    until(() -> mine().getFirst().state().equals("kept"));
  }

  @Test
  void theLetterIsReadableInBothLanguages() {
    var letter = letter();
    assertThat(paper.page(letter)).doesNotContain("??").contains("Saldo vastab");
    assertThat(texts.in("fr")).isEqualTo(texts.in("en"));
  }
}
