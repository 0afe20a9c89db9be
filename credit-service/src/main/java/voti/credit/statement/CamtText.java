package voti.credit.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.w3c.dom.Element;
import voti.kit.document.BadDocument;
import voti.kit.document.XmlPath;
import voti.values.Money;

/** Amounts, dates and directions as ISO 20022 writes them. */
final class CamtText {

  private CamtText() {}

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
