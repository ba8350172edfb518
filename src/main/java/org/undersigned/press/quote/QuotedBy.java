package org.undersigned.press.quote;

import java.util.UUID;

/** Whose words a quote is. */
public sealed interface QuotedBy {

    UUID id();

    /** Somebody who signed a letter of the campaign, by that signature. */
    record Signer(UUID id) implements QuotedBy {}

    /** A spokesperson of the campaign, who has not signed. */
    record Spokesperson(UUID id) implements QuotedBy {}
}
