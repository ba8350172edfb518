package org.undersigned.advertising.terms;

import java.time.LocalDate;
import org.undersigned.advertising.rate.PriceBasis;

/**
 * The rate card by which an insertion is priced, as it was when that was written.
 *
 * @param number of the card in its class
 * @param from the first day on which it holds
 * @param basis whether the price is what an agency is billed, or less its commission
 * @param source the document, or who said it
 * @param dated what the source says of its own date; empty when it says nothing
 */
public record CardTerms(int number, LocalDate from, PriceBasis basis, String source, String dated) {}
