package voti.credit.policy;

import java.math.BigDecimal;

/**
 * The coefficients of Altman's Z″.
 *
 * @param workingCapital of working capital to total assets
 * @param retainedEarnings of retained earnings to total assets
 * @param ebit of EBIT to total assets
 * @param bookEquity of book equity to total liabilities
 */
public record ZWeights(
    BigDecimal workingCapital,
    BigDecimal retainedEarnings,
    BigDecimal ebit,
    BigDecimal bookEquity) {}
