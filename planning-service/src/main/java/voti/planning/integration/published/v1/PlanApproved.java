package voti.planning.integration.published.v1;

import java.time.YearMonth;
import voti.values.Money;

/** An employee's targets for a month. */
record PlanApproved(
    String plan,
    int version,
    String employee,
    YearMonth month,
    Money volume,
    int activeBase,
    int newClients) {}
