package voti.credit.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds camt.053.001.02 statements. */
public final class CamtSample {

  private static final String ENTRY =
      """
          <Ntry>
            <Amt Ccy="%s">%s</Amt><CdtDbtInd>%s</CdtDbtInd>%s<Sts>%s</Sts>
            <BookgDt><Dt>%s</Dt></BookgDt><ValDt><Dt>%s</Dt></ValDt>%s
            <NtryDtls>%s</NtryDtls>
          </Ntry>
      """;

  private final String id;
  private final String currency;
  private final List<String> entries = new ArrayList<>();
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal wrong = BigDecimal.ZERO;

  public CamtSample(String id, String currency) {
    this.id = id;
    this.currency = currency;
  }

  /** A booked credit entry that names an invoice in free text. */
  public CamtSample booked(String day, String amount, String servicerReference, String text) {
    return entry(day, amount, "CRDT", "BOOK", servicerReference, "<Ustrd>" + text + "</Ustrd>");
  }

  /** A booked credit entry with a structured creditor reference. */
  public CamtSample structured(String day, String amount, String servicerReference, String ref) {
    var strd = "<Strd><CdtrRefInf><Ref>" + ref + "</Ref></CdtrRefInf></Strd>";
    return entry(day, amount, "CRDT", "BOOK", servicerReference, strd);
  }

  /** The bank takes back what it gave under this reference. */
  public CamtSample reversed(String day, String amount, String servicerReference) {
    return add(
        day, amount, "DBIT", "<RvslInd>true</RvslInd>", "BOOK", servicerReference, detail(""));
  }

  /** One booked entry that is several payments. */
  public CamtSample batch(String day, String amount, String servicerReference, String parts) {
    return add(day, amount, "CRDT", "", "BOOK", servicerReference, parts);
  }

  /** A payment of a batch, with a structured creditor reference. */
  public static String part(String amount, String reference) {
    return "<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"SEK\">"
        + amount
        + "</Amt></TxAmt></AmtDtls><RmtInf><Strd><CdtrRefInf><Ref>"
        + reference
        + "</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>";
  }

  private static String detail(String remittance) {
    return "<TxDtls><RmtInf>" + remittance + "</RmtInf></TxDtls>";
  }

  public CamtSample entry(
      String day, String amount, String way, String status, String reference, String remittance) {
    return add(day, amount, way, "", status, reference, detail(remittance));
  }

  private CamtSample add(
      String day,
      String amount,
      String way,
      String reversal,
      String status,
      String reference,
      String details) {
    var servicer = reference.isEmpty() ? "" : "<AcctSvcrRef>" + reference + "</AcctSvcrRef>";
    entries.add(
        String.format(
            Locale.ROOT,
            ENTRY,
            currency,
            amount,
            way,
            reversal,
            status,
            day,
            day,
            servicer,
            details));
    if (status.equals("BOOK")) {
      var signed = new BigDecimal(amount);
      sum = sum.add(way.equals("CRDT") ? signed : signed.negate());
    }
    return this;
  }

  /** Closes with another balance than the entries lead to. */
  public CamtSample wrongBy(String amount) {
    wrong = new BigDecimal(amount);
    return this;
  }

  /** The same entries as a camt.054 tells them, without balances. */
  public byte[] notice() {
    return new String(xml(), java.nio.charset.StandardCharsets.UTF_8)
        .replaceAll("(?s)<Bal>.*</Bal>", "")
        .replace("camt.053.001.02", "camt.054.001.02")
        .replace("BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn")
        .replace("<Stmt>", "<Ntfctn>")
        .replace("</Stmt>", "</Ntfctn>")
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  public byte[] xml() {
    var opening = new BigDecimal("1000.00");
    var closing = opening.add(sum).add(wrong);
    return String.format(
            Locale.ROOT,
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">
              <BkToCstmrStmt>
                <GrpHdr><MsgId>%1$s</MsgId><CreDtTm>2010-03-10T18:00:00</CreDtTm></GrpHdr>
                <Stmt>
                  <Id>%1$s</Id>
                  <CreDtTm>2010-03-10T18:00:00</CreDtTm>
                  <Acct><Id><IBAN>EE382200221020145685</IBAN></Id><Ccy>%2$s</Ccy></Acct>
                  <Bal>
                    <Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp>
                    <Amt Ccy="%2$s">%3$s</Amt><CdtDbtInd>CRDT</CdtDbtInd>
                    <Dt><Dt>2010-03-09</Dt></Dt>
                  </Bal>
                  <Bal>
                    <Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp>
                    <Amt Ccy="%2$s">%4$s</Amt><CdtDbtInd>%5$s</CdtDbtInd>
                    <Dt><Dt>2010-03-10</Dt></Dt>
                  </Bal>
            %6$s
                </Stmt>
              </BkToCstmrStmt>
            </Document>
            """,
            id,
            currency,
            opening.toPlainString(),
            closing.abs().toPlainString(),
            closing.signum() < 0 ? "DBIT" : "CRDT",
            String.join("", entries))
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
