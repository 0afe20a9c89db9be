package voti.credit.rates;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import voti.kit.document.BadDocument;
import voti.kit.document.SafeXml;
import voti.kit.document.XmlPath;

/**
 * The euro foreign exchange reference rates as the European Central Bank publishes them: a {@code
 * Cube} for each day, in it one for each currency, all against one euro.
 */
final class EcbFile {

  private EcbFile() {}

  /** The rates of one day. */
  record Day(LocalDate day, Map<String, BigDecimal> perEuro) {}

  /**
   * Reads a file of one day or of many.
   *
   * @throws BadDocument naming the element that is wrong
   */
  static List<Day> read(byte[] xml) {
    var root = SafeXml.read(xml).getDocumentElement();
    var days = new ArrayList<Day>();
    for (var cube : XmlPath.all(root, "Cube/Cube")) {
      var perEuro = new LinkedHashMap<String, BigDecimal>();
      for (var rate : XmlPath.all(cube, "Cube")) {
        perEuro.put(currency(rate), rate(rate));
      }
      days.add(new Day(day(cube), perEuro));
    }
    if (days.isEmpty()) {
      throw new BadDocument(XmlPath.where(root), "there is no day of rates in it");
    }
    return days;
  }

  private static LocalDate day(Element cube) {
    try {
      return LocalDate.parse(cube.getAttribute("time"));
    } catch (DateTimeException notADay) {
      throw new BadDocument(XmlPath.where(cube) + "/@time", "this is not a date");
    }
  }

  private static String currency(Element rate) {
    var code = rate.getAttribute("currency");
    if (!code.matches("[A-Z]{3}")) {
      throw new BadDocument(XmlPath.where(rate) + "/@currency", "this is not a currency");
    }
    return code;
  }

  private static BigDecimal rate(Element rate) {
    try {
      var value = new BigDecimal(rate.getAttribute("rate"));
      if (value.signum() > 0) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, as what is not above zero.
    }
    throw new BadDocument(XmlPath.where(rate) + "/@rate", "this is not a rate above zero");
  }
}
