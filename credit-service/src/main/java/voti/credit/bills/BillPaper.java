package voti.credit.bills;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.seller.Seller;
import voti.kit.paper.PaperFormats;
import voti.kit.paper.PaperTemplates;
import voti.kit.paper.PdfPaper;

/** Bills to read: a PDF in English or Estonian. */
@Component
public class BillPaper {

  private final PaperTemplates templates;
  private final Seller seller;

  BillPaper(PaperTemplates templates, Seller seller) {
    this.templates = templates;
    this.seller = seller;
  }

  /**
   * A line, written out.
   *
   * @param prepayment the number of the prepayment invoice that it takes off; {@code null} of goods
   */
  public record Line(
      String id,
      String name,
      String quantity,
      String price,
      String vat,
      String net,
      String note,
      @Nullable String prepayment) {}

  /** A rate's row of the breakdown, written out. */
  public record Tax(String category, String rate, String base, String vat, String reason) {}

  /** The bill as PDF. */
  public byte[] pdf(BillFacts bill, Locale language) {
    return PdfPaper.render(html(bill, language));
  }

  String html(BillFacts bill, Locale language) {
    var formats = new PaperFormats(language);
    var values = new HashMap<String, Object>();
    values.put("fmt", formats);
    values.put("bill", bill);
    values.put("kind", bill.isCreditNote() ? "credit-note" : word(bill));
    values.put("seller", seller);
    values.put("buyer", bill.buyer());
    values.put("lines", bill.lines().stream().map(line -> line(line, formats)).toList());
    values.put("taxes", taxes(bill, formats));
    values.put("net", bill.net().plus(bill.charge()));
    values.put("vatTotal", bill.vatTotal());
    values.put("discount", discount(bill, formats));
    return templates.fill("invoice", language, values);
  }

  private static String word(BillFacts bill) {
    return switch (bill.kind()) {
      case COLLECTIVE -> "collective";
      case PREPAYMENT -> "prepayment";
      case DELIVERY, POSTED, BONUS -> "invoice";
    };
  }

  private static Line line(BillLine line, PaperFormats formats) {
    var price = line.price();
    var allowance = line.allowance();
    return new Line(
        Integer.toString(line.id()),
        line.order() == null ? line.name() : line.name() + " (" + line.order() + ")",
        formats.quantity(line.quantity()),
        formats.decimal(price),
        formats.percent(line.vat().rate()),
        formats.amount(line.net()),
        allowance == null || allowance.isZero() ? "" : formats.amount(allowance.negated()),
        line.prepayment());
  }

  private static List<Tax> taxes(BillFacts bill, PaperFormats formats) {
    return bill.vat().stream()
        .map(
            part ->
                new Tax(
                    part.category().name(),
                    formats.percent(part.rate()),
                    formats.amount(part.base()),
                    formats.amount(part.vat()),
                    Objects.requireNonNullElse(part.category().exemptionReason(), "")))
        .toList();
  }

  /** What may be kept back, and until when; empty for nothing. */
  private static Map<String, String> discount(BillFacts bill, PaperFormats formats) {
    var terms = bill.terms();
    var discount = terms == null ? null : terms.discount();
    return discount == null
        ? Map.of()
        : Map.of(
            "percent", formats.percent(discount.percent()),
            "until", formats.date(discount.lastDay(bill.issuedOn())));
  }
}
