package voti.orders.advice;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How sure advice must be: {@code voti.advice.*}.
 *
 * @param lookBackDays how far back an account's own orders count, and those that are learned from
 * @param leastTimes how often a product must have been bought to be advised again
 * @param gapShare of peers that buy what an account does not
 * @param leastPeers below so many of a segment no gap is told
 * @param mostPeers so many of a segment are compared with, by id
 * @param support of a rule, as a share of all occasions
 * @param confidence of a rule
 * @param itemsInRule all of a rule
 * @param seasonLift how many times the average month
 * @param lines that are advised at most
 */
@ConfigurationProperties("voti.advice")
public record AdvicePolicy(
    int lookBackDays,
    int leastTimes,
    BigDecimal gapShare,
    int leastPeers,
    int mostPeers,
    BigDecimal support,
    BigDecimal confidence,
    int itemsInRule,
    BigDecimal seasonLift,
    int lines) {}
