package voti.credit.integration.published.v1;

import java.time.LocalDate;

/**
 * Leaves as {@code voti.credit.dunning-level-reached.v1}; its fields are described by its schema.
 */
record DunningLevelReached(String account, String item, int level, LocalDate on) {}
