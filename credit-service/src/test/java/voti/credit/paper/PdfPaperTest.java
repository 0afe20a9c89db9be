package voti.credit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.kit.paper.PaperFormats;
import voti.kit.paper.PaperTemplates;
import voti.kit.paper.PdfPaper;
import voti.kit.testing.PdfText;
import voti.values.Percentage;

class PdfPaperTest {

  @Test
  void textIsReadBackInAllLettersWeMayMeet() throws IOException {
    var html =
        "<html><head><title>t</title></head><body style=\"font-family: sans-serif, 'Paper Sans'\">"
            + "<p>Põhjala Šokolaad &amp; Žanr: 5\u00a0731,29 €</p><p><b>Łódź Москва</b></p>"
            + "<img src=\"http://127.0.0.1:1/x.png\"/></body></html>";
    var text = PdfText.of(PdfPaper.render(html));
    assertThat(text).contains("Põhjala Šokolaad & Žanr: 5 731,29 €").contains("Łódź Москва");
  }

  @Test
  void aTemplateIsFilledInBothLanguagesAndEscapes() {
    var templates = new PaperTemplates();
    var values = Map.<String, Object>of("title", "A <b> & c", "paragraphs", List.of("One", "Two"));
    assertThat(templates.fill("letter", Locale.ENGLISH, values))
        .contains("A &lt;b&gt; &amp; c")
        .contains("lang=\"en\"")
        .contains("<p>One</p>");
    assertThat(templates.fill("letter", Locale.of("et"), values)).contains("lang=\"et\"");
  }

  @Test
  void figuresAreWrittenAsTheReaderDoes() {
    var english = new PaperFormats(Locale.ENGLISH);
    var estonian = new PaperFormats(Locale.of("et"));
    assertThat(english.money(Samples.sek("5731.29"))).isEqualTo("5,731.29\u00a0SEK");
    assertThat(estonian.money(Samples.sek("-5731.29"))).isEqualTo("−5\u00a0731,29\u00a0SEK");
    assertThat(english.percent(Percentage.of("24.00"))).isEqualTo("24\u00a0%");
    assertThat(estonian.date(LocalDate.parse("2010-03-17"))).isEqualTo("17.03.2010");
    assertThat(english.date(LocalDate.parse("2010-03-17"))).isEqualTo("17 Mar 2010");
  }
}
