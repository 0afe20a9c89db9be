package voti.kit.testing;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader of a PDF finds in it. */
public final class PdfText {

  private PdfText() {}

  /** Its text, in which no space is a hard one. */
  public static String of(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }
}
