package voti.credit.bills;

import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.xml.serialize.read.DOMReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The rules of Peppol BIS Billing 3 (schema, EN 16931, Peppol), run on a bill before it is sent.
 * They are compiled when the first one is: a service that sends none pays nothing for them.
 */
@Component
public class EInvoiceRules {

  private final Supplier<ValidationExecutorSetRegistry<IValidationSourceXML>> rules =
      SingletonSupplier.of(EInvoiceRules::load);

  /** What is wrong with the document, in the rules' words; nothing when it may be sent. */
  public List<String> violations(byte[] xml, boolean creditNote) {
    var document = DOMReader.readXMLDOM(xml);
    if (document == null) {
      return List.of("This is not XML.");
    }
    var set =
        rules
            .get()
            .getOfID(
                creditNote
                    ? PeppolValidation2026_05.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                    : PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3);
    var results =
        ValidationExecutionManager.executeValidation(
            IValidityDeterminator.createDefault(),
            set,
            ValidationSourceXML.create("bill", document));
    var found = new ArrayList<String>();
    results
        .getAllErrors()
        .forEach(error -> found.add(String.valueOf(error.getErrorText(Locale.ENGLISH))));
    return List.copyOf(found);
  }

  private static ValidationExecutorSetRegistry<IValidationSourceXML> load() {
    var registry = new ValidationExecutorSetRegistry<IValidationSourceXML>();
    PeppolValidation2026_05.init(registry);
    return registry;
  }
}
