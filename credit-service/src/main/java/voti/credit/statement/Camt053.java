package voti.credit.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import voti.kit.document.BadDocument;
import voti.kit.document.SafeXml;
import voti.kit.document.XmlPath;
import voti.values.Money;

/**
 * Reads ISO 20022 {@code camt.053} (any version of the message: names are matched without their
 * namespace). Only what credit needs; persons' names are left where they are.
 */
final class Camt053 {

  private Camt053() {}

  /** Every statement of the document. What is not camt.053 is refused by the element at fault. */
  static List<BankStatement> read(byte[] xml) {
    var root = SafeXml.read(xml).getDocumentElement();
    if (!"Document".equals(root.getLocalName())) {
      throw new BadDocument("/" + root.getLocalName(), "this is not a camt.053 document");
    }
    var statements = XmlPath.all(root, "BkToCstmrStmt/Stmt");
    if (statements.isEmpty()) {
      throw new BadDocument("/Document/BkToCstmrStmt/Stmt", "there is no bank statement in it");
    }
    return statements.stream().map(Camt053::statement).toList();
  }

  private static BankStatement statement(Element statement) {
    var account =
        XmlPath.text(statement, "Acct/Id/IBAN")
            .or(() -> XmlPath.text(statement, "Acct/Id/Othr/Id"))
            .orElseThrow(
                () -> new BadDocument(XmlPath.where(statement) + "/Acct/Id", "no account in it"));
    var entries = new ArrayList<BankEntry>();
    Map<String, Integer> seen = new HashMap<>();
    for (var entry : XmlPath.all(statement, "Ntry")) {
      entries.addAll(new CamtEntry(entry, account, seen).read());
    }
    return new BankStatement(
        XmlPath.required(statement, "Id"),
        account,
        balance(statement, "OPBD", "PRCD"),
        balance(statement, "CLBD"),
        entries);
  }

  private static Money balance(Element statement, String... codes) {
    for (var code : codes) {
      for (var balance : XmlPath.all(statement, "Bal")) {
        if (XmlPath.text(balance, "Tp/CdOrPrtry/Cd").filter(code::equals).isPresent()) {
          return signed(balance);
        }
      }
    }
    throw new BadDocument(
        XmlPath.where(statement) + "/Bal", "there is no balance " + String.join(" or ", codes));
  }

  private static Money signed(Element holder) {
    var amount = amount(XmlPath.first(holder, "Amt").orElse(holder));
    return credit(holder) ? amount : amount.negated();
  }

  static boolean credit(Element holder) {
    return switch (XmlPath.required(holder, "CdtDbtInd")) {
      case "CRDT" -> true;
      case "DBIT" -> false;
      default ->
          throw new BadDocument(XmlPath.where(holder) + "/CdtDbtInd", "neither CRDT nor DBIT");
    };
  }

  static Money amount(Element amount) {
    try {
      return new Money(
          new BigDecimal(amount.getTextContent().strip()),
          Currency.getInstance(amount.getAttribute("Ccy")));
    } catch (IllegalArgumentException notMoney) {
      throw new BadDocument(XmlPath.where(amount), "this is not an amount with its currency");
    }
  }

  static LocalDate date(Element holder, String name) {
    var text =
        XmlPath.text(holder, name + "/Dt")
            .or(() -> XmlPath.text(holder, name + "/DtTm"))
            .orElseThrow(
                () -> new BadDocument(XmlPath.where(holder) + "/" + name, "no date in it"));
    try {
      return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    } catch (java.time.DateTimeException notADate) {
      throw new BadDocument(XmlPath.where(holder) + "/" + name, text + " is not a date");
    }
  }
}
