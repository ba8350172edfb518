package org.undersigned.advertising.copy;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.campaign.LetterService;
import org.undersigned.roster.EditionFacts;

/** Sees to it that an ad quotes only the text that its names signed. */
@Component
class LetterBinding {

    private final LetterService letters;

    LetterBinding(LetterService letters) {
        this.letters = letters;
    }

    /** @throws Refusal when a block quotes another letter, or another number of it, than the names stand under */
    void expectSigned(CopyDetails details, EditionFacts edition) {
        details.blocks().forEach(block -> {
            if (block.letterVersion() != null) {
                var quoted = letters.version(Objects.requireNonNull(block.letterVersion()));
                if (!quoted.letterId().equals(edition.choice().letter())
                        || quoted.number() != edition.choice().number()) {
                    throw new Refusal("advertising.refused.copy-letter", Texts.label(block.kind()), edition.label());
                }
            }
        });
    }
}
