package voti.orders.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import voti.kit.paper.PaperFormats;
import voti.kit.paper.PaperTemplates;
import voti.kit.paper.PdfPaper;
import voti.orders.quotation.QuotedLine;
import voti.orders.quotation.QuotedVersion;

/** Quotations to read: a PDF in English or Estonian. */
@Component
class QuotationPaper {

  private final PaperTemplates templates;
  private final SellerParty seller;

  QuotationPaper(PaperTemplates templates, SellerParty seller) {
    this.templates = templates;
    this.seller = seller;
  }

  /**
   * A line, written out.
   *
   * @param of the number of the line in whose place it can be taken; empty for none
   */
  public record Line(
      String number,
      String of,
      String name,
      String sku,
      String quantity,
      String price,
      String discount,
      String vat,
      String amount) {}

  /** The version as PDF. */
  byte[] pdf(String number, QuotedVersion offer, Locale language) {
    return PdfPaper.render(html(number, offer, language));
  }

  String html(String number, QuotedVersion offer, Locale language) {
    var formats = new PaperFormats(language);
    var counted = offer.counted();
    var values = new HashMap<String, Object>();
    values.put("number", number);
    values.put("version", offer.version());
    values.put("issued", formats.date(offer.on()));
    values.put("lastDay", formats.date(offer.validUntil().minusDays(1)));
    values.put("seller", seller);
    values.put("buyer", offer.buyer());
    values.put("currency", counted.charge().currency().getCurrencyCode());
    values.put("lines", lines(offer, formats));
    values.put(
        "alternatives", offer.lines().stream().anyMatch(line -> line.alternativeTo() != null));
    values.put("net", formats.money(counted.withoutVat()));
    values.put("vat", formats.money(counted.vat()));
    values.put("total", formats.money(counted.total()));
    values.put("days", offer.terms().paymentDays(offer.buyer().paymentDays()));
    values.put("terms", offer.terms());
    return templates.fill("quotation", language, values);
  }

  private static List<Line> lines(QuotedVersion offer, PaperFormats formats) {
    return offer.lines().stream().map(line -> line(line, formats)).toList();
  }

  private static Line line(QuotedLine quoted, PaperFormats formats) {
    var line = quoted.line();
    var of = quoted.alternativeTo();
    return new Line(
        String.valueOf(line.line()),
        of == null ? "" : of.toString(),
        line.name(),
        line.sku(),
        formats.quantity(line.quantity()) + "\u00a0" + line.quantity().unit(),
        formats.decimal(line.listPrice().amount()),
        line.discount().percent().signum() == 0 ? "" : formats.percent(line.discount()),
        formats.percent(line.vat().rate()),
        formats.amount(line.amount()));
  }
}
