package voti.credit.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.credit.behaviour.PaidItem.Part;
import voti.credit.items.ItemRow;
import voti.credit.items.Reduction;
import voti.credit.terms.DuePart;

class PaidItemTest {

  private static final LocalDate DUE = LocalDate.parse("2010-03-17");

  private final List<Reduction> reductions = new ArrayList<>();

  @Test
  void eachPartKeepsItsValueDateAndCreditNotesAreNoPayment() {
    reduced("rec-1", "cash", "40.00", "2010-03-10", "2010-03-12");
    reduced("rec-1", "settlement-discount", "2.00", "2010-03-10", "2010-03-12");
    reduced("crn-1", "credit-note", "8.00", "2010-03-11", "2010-03-11");
    reduced("rec-2", "cash", "10.00", "2010-04-01", "2010-04-01");

    var item = PaidItem.of(row(), LocalDate.parse("2010-04-01"));

    assertThat(item.billed()).isEqualTo(Samples.sek("92.00"));
    assertThat(item.paid())
        .containsExactly(
            new Part(LocalDate.parse("2010-03-12"), Samples.sek("42.00")),
            new Part(LocalDate.parse("2010-04-01"), Samples.sek("10.00")));
    assertThat(item.open()).isEqualTo(Samples.sek("40.00"));
  }

  @Test
  void whatIsBookedOrValuedLaterIsStillOpen() {
    reduced("rec-1", "cash", "100.00", "2010-03-10", "2010-03-12");

    assertThat(PaidItem.of(row(), LocalDate.parse("2010-03-11")).open())
        .isEqualTo(Samples.sek("100.00"));
    assertThat(PaidItem.of(row(), LocalDate.parse("2010-03-12")).open())
        .isEqualTo(Samples.sek("0.00"));
  }

  @Test
  void aPaymentThatCameBackWasNone() {
    reduced("rec-1", "cash", "100.00", "2010-03-10", "2010-03-10");
    reduced("rec-1", "cash", "-100.00", "2010-03-20", "2010-03-20");

    var item = PaidItem.of(row(), LocalDate.parse("2010-03-31"));

    assertThat(item.paid()).isEmpty();
    assertThat(item.open()).isEqualTo(Samples.sek("100.00"));
  }

  @Test
  void whatWasGivenUpIsNeitherPaidNorOpenUntilItIsReinstated() {
    reduced("wof-1", "write-off", "100.00", "2010-05-01", "2010-05-01");
    var given = PaidItem.of(row(), LocalDate.parse("2010-05-01"));
    assertThat(given.writtenOff()).isEqualTo(Samples.sek("100.00"));
    assertThat(given.open()).isEqualTo(Samples.sek("0.00"));

    reduced("wof-1", "reinstated", "-30.00", "2010-06-01", "2010-06-01");
    var back = PaidItem.of(row(), LocalDate.parse("2010-06-01"));
    assertThat(back.writtenOff()).isEqualTo(Samples.sek("70.00"));
    assertThat(back.open()).isEqualTo(Samples.sek("30.00"));
  }

  @Test
  void aRevaluationAndASetOffChangeWhatIsOwedAndAreNoPayments() {
    reduced("rvl-1", "revaluation", "-5.00", "2010-03-31", "2010-03-31");
    reduced("sof-1", "set-off", "20.00", "2010-04-01", "2010-04-01");
    reduced("rec-1", "cash", "80.00", "2010-04-02", "2010-04-02");
    reduced("rec-1", "exchange", "5.00", "2010-04-02", "2010-04-02");
    var item = PaidItem.of(row(), LocalDate.parse("2010-04-02"));
    assertThat(item.paid()).hasSize(1);
    assertThat(item.paid().getFirst().amount()).isEqualTo(Samples.sek("85.00"));
    assertThat(item.open()).isEqualTo(Samples.sek("0.00"));
  }

  @Test
  void eachPartIsPaidInItsOwnTime() {
    var first = new DuePart(DUE.minusDays(20), Samples.sek("60.00"));
    var last = new DuePart(DUE, Samples.sek("40.00"));
    var early = DUE.minusDays(25).toString();
    var late = DUE.plusDays(5).toString();
    reduced("rec-1", "cash", "60.00", early, early);
    reduced("rec-2", "cash", "40.00", late, late);
    assertThat(PaidItem.parts(inParts(first, last), DUE.plusDays(9)))
        .extracting(PaidItem::dueOn, PaidItem::paid)
        .containsExactly(
            tuple(first.dueOn(), List.of(part(early, "60.00"))),
            tuple(last.dueOn(), List.of(part(late, "40.00"))));

    // The first came back: what stayed paid the oldest, late by then.
    reduced("rec-1", "cash", "-60.00", early, early);
    var parts = PaidItem.parts(inParts(first, last), DUE.plusDays(9));
    assertThat(parts)
        .extracting(PaidItem::paid, PaidItem::open)
        .containsExactly(
            tuple(List.of(part(late, "40.00")), Samples.sek("20.00")),
            tuple(List.of(), Samples.sek("40.00")));
  }

  private static PaidItem.Part part(String valued, String amount) {
    return new PaidItem.Part(LocalDate.parse(valued), Samples.sek(amount));
  }

  private ItemRow inParts(DuePart... due) {
    var row = row();
    return new ItemRow(
        row.item(),
        row.account(),
        row.kind(),
        row.number(),
        row.issuedOn(),
        row.dueOn(),
        row.amount(),
        row.open(),
        row.settled(),
        row.disputed(),
        row.level(),
        row.reductions(),
        row.recorded(),
        row.sequence(),
        null,
        null,
        List.of(due),
        null,
        null);
  }

  private void reduced(String document, String kind, String amount, String booked, String valued) {
    reductions.add(
        new Reduction(
            document,
            kind,
            Samples.sek(amount),
            LocalDate.parse(booked),
            LocalDate.parse(valued),
            Instant.EPOCH,
            reductions.size()));
  }

  private ItemRow row() {
    return new ItemRow(
        "inv-1",
        Samples.ACCOUNT,
        "invoice",
        "2010-1",
        LocalDate.parse("2010-02-15"),
        DUE,
        Samples.sek("100.00"),
        Samples.sek("0.00"),
        true,
        Samples.sek("0.00"),
        0,
        List.copyOf(reductions),
        Instant.EPOCH,
        1);
  }
}
