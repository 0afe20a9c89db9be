package voti.credit.disputes;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import voti.values.Money;

/** What requests about disputes say. */
final class DisputeBodies {

  private DisputeBodies() {}

  /**
   * Of an opening.
   *
   * @param item the invoice's id
   * @param reason one of the known codes
   * @param owner who answers; a colleague's id
   */
  record Opening(
      @NotBlank String item,
      Money amount,
      @NotBlank String reason,
      @NotBlank String owner,
      LocalDate answerBy,
      LocalDate on) {}

  /** Of an acceptance: the credit note that is wanted. */
  record Acceptance(Money amount, LocalDate on, @NotBlank String reason) {}

  /** Of a rejection or a withdrawal. */
  record Answer(LocalDate on, @NotBlank String reason) {}

  /** Of an assignment. */
  record Assignment(@NotBlank String owner, LocalDate answerBy, LocalDate on) {}
}
