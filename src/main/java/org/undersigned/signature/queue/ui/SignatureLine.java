package org.undersigned.signature.queue.ui;

import org.undersigned.signature.queue.SignatureRow;

/**
 * A signature in the list, with the words that its ids stand for.
 *
 * @param text which text was signed: "Text 2", with the letter's title where the campaign has several
 */
public record SignatureLine(SignatureRow row, String text, String recordedBy) {}
