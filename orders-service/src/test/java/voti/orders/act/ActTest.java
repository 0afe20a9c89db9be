package voti.orders.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.ORDER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import voti.kit.json.Wire;
import voti.orders.Life;
import voti.orders.act.ActCommand.AddEvidence;
import voti.orders.act.ActCommand.AgreeResolution;
import voti.orders.act.ActCommand.CosignAct;
import voti.orders.act.ActCommand.FinishResolution;
import voti.orders.act.ActCommand.HearDone;
import voti.orders.act.ActCommand.NoteOverdueResolution;
import voti.orders.act.ActCommand.SignAct;
import voti.orders.act.ActEvent.ActCosigned;
import voti.orders.act.ActEvent.ActRefused;
import voti.orders.act.ActEvent.ActSigned;
import voti.orders.act.ActEvent.EvidenceAdded;
import voti.orders.act.ActEvent.ResolutionAgreed;
import voti.orders.act.ActEvent.ResolutionDone;
import voti.orders.act.ActEvent.ResolutionOverdue;
import voti.values.Quantity;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class ActTest {

  private static final String ID = "act-7f-1";
  private static final LocalDate DAY = LocalDate.of(2010, 3, 11);
  private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f0";

  private final Life<Act> act = new Life<>(Act.class);

  private void signed(String... signatories) {
    var lines = List.of(new ActLine(2, Quantity.of("2", "C62")));
    act.one(
        ActSigned.class,
        new SignAct(
            ID,
            ACCOUNT,
            ORDER,
            ActKind.DAMAGE,
            DAY,
            lines,
            "Bristles.",
            HASH,
            List.of(signatories),
            "BRISTLES"),
        "quality");
  }

  private static AgreeResolution agree(LocalDate deadline) {
    return new AgreeResolution(ID, new Resolution(ResolutionKind.REDELIVERY, deadline, "emp-kam"));
  }

  @Test
  void whatIsDoneElsewhereEndsOnlyWhatWasAgreedAndOnce() {
    signed("per-7f-buyer-1", "emp-00-kai");
    var redelivered = new HearDone(ID, ResolutionKind.REDELIVERY, DAY, "Redelivered with dis-1");
    assertThat(act.then(redelivered, "automation")).as("nothing is agreed").isEmpty();
    act.one(ResolutionAgreed.class, agree(DAY.plusDays(7)), "quality");
    var credited = new HearDone(ID, ResolutionKind.CREDIT_NOTE, DAY, "Credit note 7");
    assertThat(act.then(credited, "automation")).as("it is not what was agreed").isEmpty();
    var done = act.one(ResolutionDone.class, redelivered, "automation");
    assertThat(done.reference()).isEqualTo("Redelivered with dis-1");
    assertThat(act.then(redelivered, "automation")).isEmpty();
  }

  @Test
  void whatIsDoneIsAgreedOnceBothSidesHaveSigned() {
    signed("per-7f-buyer-1");
    var one = act.one(ActRefused.class, agree(DAY.plusDays(7)), "quality");
    assertThat(one.rule()).isEqualTo("act-is-signed-by-both");
    act.one(ActCosigned.class, new CosignAct(ID, "emp-00-kai", DAY), "quality");
    var early = act.one(ActRefused.class, agree(DAY.minusDays(1)), "quality");
    assertThat(early.rule()).isEqualTo("deadline-follows-act");
    var agreed = act.one(ResolutionAgreed.class, agree(DAY.plusDays(7)), "quality");
    assertThat(agreed.decision().rules()).hasSize(2).allMatch(rule -> rule.passed());
    assertThat(agreed.decision().facts()).extracting("value").contains("redelivery", "emp-kam");
    act.refuses(WrongState.class, agree(DAY.plusDays(9)), "quality");
  }

  @Test
  void whatIsLateIsSaidOnceAndNothingIsLateThatIsDone() {
    signed("per-7f-buyer-1", "emp-00-kai");
    assertThat(act.then(overdue(8), "quality")).as("nothing is agreed").isEmpty();
    act.one(ResolutionAgreed.class, agree(DAY.plusDays(7)), "quality");
    assertThat(act.then(overdue(7), "quality")).as("its last day").isEmpty();
    act.one(ResolutionOverdue.class, overdue(8), "quality");
    assertThat(act.then(overdue(9), "quality")).isEmpty();
    var early = new FinishResolution(ID, DAY.minusDays(1), "Order 35");
    assertThat(act.one(ActRefused.class, early, "kam").rule()).isEqualTo("done-follows-act");
    act.one(ResolutionDone.class, new FinishResolution(ID, DAY.plusDays(9), "Order 35"), "kam");
    act.refuses(WrongState.class, new FinishResolution(ID, DAY.plusDays(9), "Order 36"), "kam");
    assertThat(act.then(overdue(10), "quality")).isEmpty();
  }

  @Test
  void theSameEvidenceLiesBesideItOnce() {
    signed("per-7f-buyer-1");
    var photo = new AddEvidence(ID, new Evidence(HASH, "brush.jpg", "image/jpeg", 4));
    assertThat(act.one(EvidenceAdded.class, photo, "kam").evidence().hash()).isEqualTo(HASH);
    assertThat(act.then(photo, "kam")).isEmpty();
  }

  @Test
  void evidenceIsAPhotoOrAPdfByItsBytes() {
    var pdf = new EvidenceFile("a/b.exe", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    assertThat(pdf.evidence().type()).isEqualTo("application/pdf");
    assertThat(pdf.evidence().name()).isEqualTo("a_b.exe");
    assertThat(pdf.evidence().hash())
        .as("what sha256sum says")
        .isEqualTo("86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b");
    assertThatThrownBy(() -> new EvidenceFile("x.pdf", new byte[] {1, 2, 3}).evidence())
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.rule()).isEqualTo("evidence-is-a-photo-or-pdf"));
    for (var size : new int[] {0, EvidenceFile.LARGEST + 1}) {
      assertThatThrownBy(() -> new EvidenceFile("x.pdf", new byte[size]).evidence())
          .isInstanceOfSatisfying(
              RuleBroken.class,
              broken -> assertThat(broken.rule()).isEqualTo("evidence-has-a-size"));
    }
  }

  /** As it was written before causes had codes. */
  @Test
  void anOldActStillReads() {
    var old =
        """
        {"act": "act-7f-1", "account": "acc-7f-1", "order": "ord-7f-1", "kind": "DAMAGE",
         "on": "2010-03-11", "lines": [{"line": 2, "quantity": {"amount": "2", "unit": "C62"}}],
         "cause": "Bristles fell out.", "documentHash": "9f", "signatories": ["per-7f-1"]}
        """;
    var read = Wire.mapper().readValue(old, ActSigned.class);
    assertThat(read.causeCode()).isNull();
    assertThat(read.cause()).isEqualTo("Bristles fell out.");
  }

  private static NoteOverdueResolution overdue(int days) {
    return new NoteOverdueResolution(ID, DAY.plusDays(days));
  }
}
