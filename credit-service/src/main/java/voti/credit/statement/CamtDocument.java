package voti.credit.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import voti.kit.document.BadDocument;
import voti.kit.document.SafeXml;
import voti.kit.document.XmlPath;
import voti.values.Money;

/**
 * Reads ISO 20022 {@code camt.053} (statements, which are booked) and {@code camt.054}
 * (notifications, which only detail entries of statements), any version of the messages: names are
 * matched without their namespace. Only what credit needs; persons' names are left where they are.
 *
 * @param statements of a camt.053
 * @param notified entries of a camt.054
 */
record CamtDocument(List<BankStatement> statements, List<BankEntry> notified) {

  private static final String STATEMENT = "BkToCstmrStmt/Stmt";
  private static final String NOTIFICATION = "BkToCstmrDbtCdtNtfctn/Ntfctn";

  CamtDocument {
    statements = List.copyOf(statements);
    notified = List.copyOf(notified);
  }

  /** What is neither is refused by the element at fault. */
  static CamtDocument read(byte[] xml) {
    var root = SafeXml.read(xml).getDocumentElement();
    if (!"Document".equals(root.getLocalName())) {
      throw new BadDocument("/" + root.getLocalName(), "this is no camt.053 or camt.054 document");
    }
    var notifications = XmlPath.all(root, NOTIFICATION);
    if (!notifications.isEmpty()) {
      return new CamtDocument(
          List.of(), notifications.stream().flatMap(one -> entries(one).stream()).toList());
    }
    var statements = XmlPath.all(root, STATEMENT);
    if (statements.isEmpty()) {
      throw new BadDocument("/Document/" + STATEMENT, "there is no bank statement in it");
    }
    return new CamtDocument(statements.stream().map(CamtDocument::statement).toList(), List.of());
  }

  private static BankStatement statement(Element statement) {
    return new BankStatement(
        XmlPath.required(statement, "Id"),
        account(statement),
        balance(statement, "OPBD", "PRCD"),
        balance(statement, "CLBD"),
        entries(statement));
  }

  private static List<BankEntry> entries(Element holder) {
    var account = account(holder);
    var entries = new ArrayList<BankEntry>();
    Map<String, Integer> seen = new HashMap<>();
    for (var entry : XmlPath.all(holder, "Ntry")) {
      entries.addAll(new CamtEntry(entry, account, seen).read());
    }
    return entries;
  }

  private static String account(Element holder) {
    return XmlPath.text(holder, "Acct/Id/IBAN")
        .or(() -> XmlPath.text(holder, "Acct/Id/Othr/Id"))
        .orElseThrow(() -> new BadDocument(XmlPath.where(holder) + "/Acct/Id", "no account in it"));
  }

  private static Money balance(Element statement, String... codes) {
    for (var code : codes) {
      for (var balance : XmlPath.all(statement, "Bal")) {
        if (XmlPath.text(balance, "Tp/CdOrPrtry/Cd").filter(code::equals).isPresent()) {
          var amount = CamtText.amount(XmlPath.first(balance, "Amt").orElse(balance));
          return CamtText.credit(balance) ? amount : amount.negated();
        }
      }
    }
    throw new BadDocument(
        XmlPath.where(statement) + "/Bal", "there is no balance " + String.join(" or ", codes));
  }
}
