package voti.credit.integration.published.v1;

/** Leaves as {@code voti.credit.account-unblocked.v1}; its fields are described by its schema. */
record AccountUnblocked(String account, String reason) {}
