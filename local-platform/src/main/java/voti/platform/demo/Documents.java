package voti.platform.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** The documents of the story: the example order of OASIS, and a bank statement. */
public final class Documents {

  private static final String ORDER_34 = "/external/test-ubl/order/UBL-Order-2.1-Example.xml";

  private Documents() {}

  /** Order 34 of Johnssons byggvaror, as packed in {@code ph-ubl-testfiles}. */
  public static byte[] order34() {
    try (var document = Documents.class.getResourceAsStream(ORDER_34)) {
      if (document == null) {
        throw new StoryFailed("the example order " + ORDER_34 + " is not on the class path");
      }
      return document.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * A camt.053 statement (ISO 20022, version 02) of one day with one booked credit.
   *
   * @param reference what the payer wrote: the invoice's number
   * @param amount what came in, in SEK
   */
  public static byte[] statement(String reference, String amount) {
    var opening = new BigDecimal("1000.00");
    var closing = opening.add(new BigDecimal(amount)).toPlainString();
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">
          <BkToCstmrStmt>
            <GrpHdr><MsgId>M20100310</MsgId><CreDtTm>2010-03-10T18:00:00</CreDtTm></GrpHdr>
            <Stmt>
              <Id>S20100310</Id>
              <CreDtTm>2010-03-10T18:00:00</CreDtTm>
              <Acct><Id><IBAN>EE382200221020145685</IBAN></Id><Ccy>SEK</Ccy></Acct>
              <Bal>
                <Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp>
                <Amt Ccy="SEK">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2010-03-10</Dt></Dt>
              </Bal>
              <Bal>
                <Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp>
                <Amt Ccy="SEK">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2010-03-10</Dt></Dt>
              </Bal>
              <Ntry>
                <Amt Ccy="SEK">%s</Amt>
                <CdtDbtInd>CRDT</CdtDbtInd>
                <Sts>BOOK</Sts>
                <BookgDt><Dt>2010-03-10</Dt></BookgDt>
                <ValDt><Dt>2010-03-10</Dt></ValDt>
                <AcctSvcrRef>2010031000000001</AcctSvcrRef>
                <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
                <NtryDtls><TxDtls>
                  <Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
                  <RmtInf><Ustrd>%s</Ustrd></RmtInf>
                </TxDtls></NtryDtls>
              </Ntry>
            </Stmt>
          </BkToCstmrStmt>
        </Document>
        """
        .formatted(opening.toPlainString(), closing, amount, reference)
        .getBytes(StandardCharsets.UTF_8);
  }
}
