package org.undersigned.press.ui;

import org.undersigned.press.quote.QuotedBy;

/**
 * Somebody who can be quoted.
 *
 * @param note how they stand, beside the name
 * @param speaksAs what is proposed as what they speak as; may be empty
 */
record SpeakerChoice(QuotedBy by, String name, String note, String speaksAs) {}
