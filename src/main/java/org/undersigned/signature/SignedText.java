package org.undersigned.signature;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;

/**
 * The text that a party says yes to, and what the campaign knows of the two.
 *
 * @param place the first of the numbers that cover each other: a number begins a run, and each correction goes on with
 *     it. A party has one yes to a run
 * @param tier of the party's participation; null when the party has none in the campaign
 */
record SignedText(
        UUID campaign,
        LetterVersionFacts words,
        int place,
        @Nullable Tier tier) {}
