package voti.kit.paper;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Lets a service write paper, if it brings the libraries for it. */
@AutoConfiguration
@ConditionalOnClass(
    name = {
      "org.thymeleaf.spring6.SpringTemplateEngine",
      "com.openhtmltopdf.pdfboxout.PdfRendererBuilder"
    })
class PaperConfiguration {

  @Bean
  PaperTemplates paperTemplates() {
    return new PaperTemplates();
  }
}
