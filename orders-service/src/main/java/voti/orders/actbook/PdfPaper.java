package voti.orders.actbook;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Renders a page of HTML to PDF. Nothing is fetched: what a page needs stands in it. Letters that
 * the built-in fonts lack (Polish, Cyrillic, Greek) are taken from the family {@code Paper Sans}.
 */
final class PdfPaper {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String FAMILY = "Paper Sans";

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private PdfPaper() {}

  /**
   * The page as PDF.
   *
   * @param html well-formed, as {@link ActPaper} gives it
   */
  static byte[] render(String html) {
    var pdf = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useFont(PdfPaper::font, FAMILY);
    builder.useUriResolver((_, _) -> null);
    builder.withProducer("Voti");
    builder.withHtmlContent(html, null);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return pdf.toByteArray();
  }

  private static InputStream font() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
  }
}
