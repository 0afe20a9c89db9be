package voti.credit.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import voti.kit.document.BadDocument;
import voti.values.Money;
import voti.values.decision.RuleBroken;

class CamtDocumentTest {

  private static BankStatement read(CamtSample sample) {
    return CamtDocument.read(sample.xml()).statements().getFirst();
  }

  @Test
  void anEntryIsKnownByAccountAndServicerReference() {
    var statement = read(new CamtSample("S1", "SEK").booked("2010-03-10", "5731.29", "R-1", "x"));

    statement.requireSum();
    var entry = statement.entries().getFirst();
    assertThat(entry.identity()).isEqualTo("EE382200221020145685:R-1");
    assertThat(entry.amount()).isEqualTo(Money.of("5731.29", "SEK"));
    assertThat(entry.bookedOn()).isEqualTo("2010-03-10");
    assertThat(entry.booked()).isTrue();
  }

  @Test
  void twoEqualPaymentsWithoutReferenceAreTwoAndStayTheSameTwo() {
    var sample =
        new CamtSample("S1", "SEK")
            .booked("2010-03-10", "10.00", "", "x")
            .booked("2010-03-10", "10.00", "", "x")
            .booked("2010-03-10", "11.00", "", "x");

    var first = read(sample).entries().stream().map(BankEntry::identity).toList();
    assertThat(first).doesNotHaveDuplicates();
    assertThat(read(sample).entries().stream().map(BankEntry::identity)).isEqualTo(first);
  }

  @Test
  void whatDoesNotAddUpIsRefusedWhole() {
    var sample =
        new CamtSample("S1", "SEK").booked("2010-03-10", "10.00", "R", "x").wrongBy("0.01");

    assertThatThrownBy(() -> read(sample).requireSum())
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("statement-adds-up"))
        .hasMessageContaining("1,010.00");
  }

  @Test
  void pendingEntriesDoNotCountAndOutgoingOnesDo() {
    var statement =
        read(
            new CamtSample("S1", "SEK")
                .entry("2010-03-10", "10.00", "CRDT", "PDNG", "P", "")
                .entry("2010-03-10", "4.00", "DBIT", "BOOK", "D", ""));

    statement.requireSum();
    assertThat(statement.closing()).isEqualTo(Money.of("996.00", "SEK"));
  }

  @Test
  void aBatchIsSplitWhenItsPartsAreItsWhole() {
    var batch =
        new String(new CamtSample("S1", "SEK").booked("2010-03-10", "30.00", "B", "x").xml(), UTF_8)
            .replace(
                "<TxDtls><RmtInf><Ustrd>x</Ustrd></RmtInf></TxDtls>",
                detail("10.00", "2010-000001") + detail("20.00", "2010-000002"));

    assertThat(CamtDocument.read(batch.getBytes(UTF_8)).statements().getFirst().entries())
        .extracting(BankEntry::identity, entry -> entry.amount().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("EE382200221020145685:B/1", "10.00 SEK"),
            org.assertj.core.groups.Tuple.tuple("EE382200221020145685:B/2", "20.00 SEK"));
  }

  private static String detail(String amount, String text) {
    return "<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"SEK\">"
        + amount
        + "</Amt></TxAmt></AmtDtls><RmtInf><Ustrd>"
        + text
        + "</Ustrd></RmtInf></TxDtls>";
  }

  @Test
  void whatIsNotAStatementIsRefusedByItsElement() {
    assertThatThrownBy(() -> CamtDocument.read("<Invoice/>".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            BadDocument.class, bad -> assertThat(bad.element()).isEqualTo("/Invoice"));
    var noDate =
        new String(new CamtSample("S1", "SEK").booked("2010-03-10", "1.00", "R", "x").xml(), UTF_8)
            .replace("<BookgDt><Dt>2010-03-10</Dt></BookgDt>", "");
    assertThatThrownBy(() -> CamtDocument.read(noDate.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            BadDocument.class, bad -> assertThat(bad.element()).endsWith("Stmt/Ntry/BookgDt"));
    var bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><Document>&b;</Document>";
    assertThatThrownBy(() -> CamtDocument.read(bomb.getBytes(UTF_8)))
        .isInstanceOf(BadDocument.class);
  }

  @Test
  void referencesAreFoundInFreeTextWithOrWithoutBlanks() {
    assertThat(Remittance.candidates(List.of("Invoice 2010-000001, thank you")))
        .contains("2010000001");
    assertThat(Remittance.candidates(List.of("RF18 5390 0754 7034"))).contains("RF18539007547034");
    assertThat(Remittance.candidates(List.of("", " "))).isEmpty();
  }

  @Test
  void aNotificationIsNoStatementAndNeedsNoBalance() {
    var document =
        CamtDocument.read(
            new CamtSample("N1", "SEK").booked("2010-03-10", "30.00", "B", "x").notice());
    assertThat(document.statements()).isEmpty();
    assertThat(document.notified())
        .extracting(BankEntry::identity)
        .containsExactly("EE382200221020145685:B");
  }

  @Test
  void equalReferencesInOneStatementAreCountedAndAReversalKeepsItsOwn() {
    var entries =
        read(new CamtSample("S1", "SEK")
                .booked("2010-03-10", "30.00", "B", "x")
                .booked("2010-03-10", "30.00", "B", "x")
                .reversed("2010-03-10", "30.00", "B"))
            .entries();
    assertThat(entries).extracting(BankEntry::reference).containsExactly("B", "B#2", "B");
    assertThat(entries.getLast().isReturn()).isTrue();
  }

  @Test
  void whoPaidIsAFingerprintAndWhatBanksKeptIsRead() {
    var told =
        new String(new CamtSample("S1", "SEK").booked("2010-03-10", "30.00", "B", "x").xml(), UTF_8)
            .replace(
                "<TxDtls>",
                "<TxDtls><AmtDtls><InstdAmt><Amt Ccy=\"SEK\">35.00</Amt></InstdAmt></AmtDtls>"
                    + "<RltdPties><Dbtr><Nm>P. Svensson</Nm></Dbtr><DbtrAcct><Id><IBAN>SE1</IBAN>"
                    + "</Id></DbtrAcct></RltdPties>");
    var entry =
        CamtDocument.read(told.getBytes(UTF_8)).statements().getFirst().entries().getFirst();
    assertThat(entry.charges()).isEqualTo(Money.of("5.00", "SEK"));
    assertThat(entry.payer()).isEqualTo(CamtDetails.fingerprint("SE1")).doesNotContain("SE1");
    assertThat(entry.toString()).doesNotContain("Svensson");
  }

  @Test
  void onlyReferencesAndOurNumbersAreKeptOfAText() {
    assertThat(
            Remittance.kept(
                List.of(), List.of("P. Svensson 38001010009 for 2010-000001 RF18 5390 0754 7034")))
        .contains("2010000001", "RF18539007547034")
        .noneMatch(kept -> kept.contains("SVENSSON") || kept.contains("38001010009"));
  }

  @Test
  void aFileIsReadByItsHeaderInAnyOrderOfColumns() {
    var file = "Amount,Booking date,Currency,Account\n\"1,250.50\",2010-03-10,SEK,EE 1\n";
    var entry = CsvStatement.read(file.getBytes(UTF_8), null).entries().getFirst();
    assertThat(entry.amount()).isEqualTo(Money.of("1250.50", "SEK"));
    assertThat(entry.bankAccount()).isEqualTo("EE1");
    var twice = file + "\"1,250.50\",2010-03-10,SEK,EE 1\n";
    assertThat(CsvStatement.read(twice.getBytes(UTF_8), null).entries())
        .extracting(BankEntry::identity)
        .doesNotHaveDuplicates()
        .startsWith(entry.identity());
    assertThatThrownBy(() -> CsvStatement.read("Amount\n1".getBytes(UTF_8), null))
        .isInstanceOf(BadDocument.class);
  }
}
