package org.undersigned.advertising.terms;

import java.util.Currency;
import java.util.UUID;

/** What all insertions of an order have in common. */
public record OrderHead(UUID campaign, UUID paper, Currency currency, String label) {}
