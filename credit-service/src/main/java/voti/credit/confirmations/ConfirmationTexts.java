package voti.credit.confirmations;

import java.util.Map;
import java.util.Objects;
import voti.credit.confirmation.ConfirmationText;

/**
 * The words of letters by language ({@code policies/balance-confirmation.json}).
 *
 * @param texts by language; English is there
 */
record ConfirmationTexts(String name, String version, Map<String, ConfirmationText> texts) {

  /** Any other language is English. */
  ConfirmationText in(String language) {
    return Objects.requireNonNull(texts.getOrDefault(language, texts.get("en")));
  }
}
