package org.undersigned.advertising.proof;

import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.advertising.typeset.Punctuation;

/** How a proof is set. */
public record ProofDetails(AdLayout layout, NameSetting setting, Punctuation punctuation) {

    /** With the marks of printing. */
    public ProofDetails(AdLayout layout, NameSetting setting) {
        this(layout, setting, Punctuation.TYPOGRAPHIC);
    }
}
