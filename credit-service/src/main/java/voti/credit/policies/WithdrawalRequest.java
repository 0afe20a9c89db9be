package voti.credit.policies;

import jakarta.validation.constraints.NotBlank;

/** The body of a withdrawal: why the draft is taken back. */
record WithdrawalRequest(@NotBlank String reason) {}
