package voti.credit.integration.published.v1;

/** Leaves as {@code voti.credit.account-blocked.v1}; its fields are described by its schema. */
record AccountBlocked(String account, String reason) {}
