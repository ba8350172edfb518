package org.undersigned.signature.ui;

import org.undersigned.signature.SignatureRow;

/**
 * A signature in the list, with the words that its ids stand for.
 *
 * @param text which text was signed: "Text 2", with the letter's title where the campaign has several
 */
record SignatureLine(SignatureRow row, String text, String recordedBy) {}
