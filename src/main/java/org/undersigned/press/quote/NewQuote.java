package org.undersigned.press.quote;

import org.jspecify.annotations.Nullable;

/**
 * What is entered of a quote.
 *
 * @param by whose words they are; null where nobody was chosen
 * @param speaksAs what they are: "senior advisor of the campaign"; may be empty
 * @param words without quotation marks around them
 */
public record NewQuote(@Nullable QuotedBy by, String speaksAs, String words) {

    public NewQuote {
        speaksAs = speaksAs.strip();
        words = words.strip();
    }
}
