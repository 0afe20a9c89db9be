package voti.credit.integration.published.v1;

import java.util.List;
import voti.values.Money;
import voti.values.decision.RuleResult;

/** Leaves as {@code voti.credit.credit-withheld.v1}; its fields are described by its schema. */
record CreditWithheld(
    String account,
    String order,
    Money amount,
    Money exposure,
    Money headroom,
    Money exceededBy,
    String decision,
    List<RuleResult> rules) {}
