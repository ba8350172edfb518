package org.undersigned.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.LetterFacts;

/** All that goes into the files of an edition. */
record EditionContent(
        EditionFacts edition,
        CampaignFacts campaign,
        LetterFacts letter,
        List<EditionLine> lines,
        @Nullable EditionFacts previous,
        @Nullable EditionDifference difference) {}
