package org.undersigned.advertising.copy;

import java.util.ArrayList;
import java.util.List;
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

    /** For each block that has to quote the letter and does not, where it leaves it. */
    List<Refusal> misquoted(CopyDetails details) {
        var misquoted = new ArrayList<Refusal>();
        var blocks = details.blocks();
        for (var number = 1; number <= blocks.size(); number++) {
            var block = blocks.get(number - 1);
            var quoted = block.letterVersion();
            if (block.verbatim() && quoted != null) {
                var place = number;
                new LetterQuotes(letters.version(quoted).text())
                        .departure(block.words())
                        .ifPresent(departure -> misquoted.add(refusal(block, place, departure)));
            }
        }
        return misquoted;
    }

    private static Refusal refusal(CopyBlock block, int number, LetterQuotes.Departure departure) {
        return new Refusal(
                departure.instead().isEmpty()
                        ? "advertising.refused.copy-not-in-letter"
                        : "advertising.refused.copy-misquoted",
                Texts.label(block.kind()),
                number,
                departure.said(),
                departure.instead());
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
