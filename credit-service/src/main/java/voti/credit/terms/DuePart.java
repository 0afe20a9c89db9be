package voti.credit.terms;

import java.time.LocalDate;
import voti.values.Money;

/** An amount and the day by which it is to be paid. */
public record DuePart(LocalDate dueOn, Money amount) {}
