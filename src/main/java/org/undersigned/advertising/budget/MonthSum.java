package org.undersigned.advertising.budget;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What stands in the ledger for something under one month.
 *
 * @param month its first day
 */
record MonthSum(LocalDate month, BigDecimal amount) {}
