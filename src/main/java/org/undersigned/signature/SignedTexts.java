package org.undersigned.signature;

import java.util.Collections;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.LetterService;
import org.undersigned.outreach.ParticipationFacts;
import org.undersigned.outreach.ParticipationService;

/** Finds the text that a party says yes to. */
@Component
class SignedTexts {

    private final LetterService letters;
    private final ParticipationService participations;

    SignedTexts(LetterService letters, ParticipationService participations) {
        this.letters = letters;
        this.participations = participations;
    }

    SignedText of(UUID letterVersion, UUID party) {
        var words = letters.version(letterVersion);
        var campaign = letters.letter(words.letterId()).campaignId();
        var place = Collections.min(letters.numbersCovering(words.letterId(), words.number()));
        var tier = participations.of(campaign, party).map(ParticipationFacts::tier);
        return new SignedText(campaign, words, place, tier.orElse(null));
    }
}
