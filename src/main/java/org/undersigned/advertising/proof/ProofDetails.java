package org.undersigned.advertising.proof;

import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.NameSetting;

/** How a proof is set. */
public record ProofDetails(AdLayout layout, NameSetting setting) {}
