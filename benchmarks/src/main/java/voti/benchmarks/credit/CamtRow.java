package voti.benchmarks.credit;

import com.mongodb.WriteConcern;
import java.math.BigDecimal;
import java.time.Clock;
import org.bson.Document;
import voti.benchmarks.Bar;
import voti.benchmarks.Ground;
import voti.benchmarks.Row;
import voti.benchmarks.service.TokenIssuer;

/**
 * A camt.053 statement of many entries, read, each entry recognised, recorded and answered; beside
 * one insert for each entry, of the bytes that stand for it in the file.
 */
final class CamtRow implements Row {

  private static final int ENTRIES = 500;
  private static final String ENTRY =
      """
          <Ntry>
            <Amt Ccy="EUR">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
            <BookgDt><Dt>2026-03-10</Dt></BookgDt><ValDt><Dt>2026-03-10</Dt></ValDt>
            <AcctSvcrRef>%s</AcctSvcrRef>
            <NtryDtls><TxDtls><RmtInf><Ustrd>Payment %s</Ustrd></RmtInf></TxDtls></NtryDtls>
          </Ntry>
      """;

  private final Ground ground = new Ground();
  private final TokenIssuer issuer = new TokenIssuer(Clock.systemUTC());
  private final LivingBook book = new LivingBook(ground, issuer, 1, 0);
  private int statements;

  CamtRow() throws Exception {}

  @Override
  public String name() {
    return "camt.053 entries taken / plain inserts of their bytes";
  }

  @Override
  public Bar bar() {
    return Bar.atLeast(0.2);
  }

  @Override
  public String unit() {
    return "entries per second beside plain inserts per second, one caller";
  }

  @Override
  public double ours() throws Exception {
    var statement = statement(++statements);
    var begun = System.nanoTime();
    book.service.post("/api/credit/statements", "application/xml", statement);
    return ENTRIES * 1e9 / (System.nanoTime() - begun);
  }

  @Override
  public double baseline() {
    var plain =
        book.database().getCollection("bench-plain").withWriteConcern(WriteConcern.MAJORITY);
    var begun = System.nanoTime();
    for (var i = 0; i < ENTRIES; i++) {
      plain.insertOne(new Document("entry", ENTRY.formatted(i, i)));
    }
    return ENTRIES * 1e9 / (System.nanoTime() - begun);
  }

  private static String statement(int number) {
    var entries = new StringBuilder();
    for (var i = 0; i < ENTRIES; i++) {
      entries.append(ENTRY.formatted("S" + number + "-" + i, number * ENTRIES + i));
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">
          <BkToCstmrStmt>
            <GrpHdr><MsgId>M%1$d</MsgId><CreDtTm>2026-03-10T18:00:00</CreDtTm></GrpHdr>
            <Stmt>
              <Id>M%1$d</Id>
              <CreDtTm>2026-03-10T18:00:00</CreDtTm>
              <Acct><Id><IBAN>EE382200221020145685</IBAN></Id><Ccy>EUR</Ccy></Acct>
              <Bal>
                <Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp>
                <Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-09</Dt></Dt>
              </Bal>
              <Bal>
                <Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp>
                <Amt Ccy="EUR">%2$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-10</Dt></Dt>
              </Bal>
        %3$s
            </Stmt>
          </BkToCstmrStmt>
        </Document>
        """
        .formatted(number, BigDecimal.valueOf(ENTRIES).setScale(2).toPlainString(), entries);
  }

  /** Each entry is a receipt, once. */
  @Override
  public String control() {
    var receipts = book.database().getCollection("bank-entries").countDocuments();
    return receipts == (long) statements * ENTRIES
        ? "ok"
        : receipts + " entries were kept of " + statements * ENTRIES;
  }

  @Override
  public void close() {
    book.close();
    issuer.close();
    ground.close();
  }
}
